package no.sioadapter.report;

/**
 * Where every absence ended: {@code read = used + leftOut}, or the object can't be made.
 *
 * @param read absences read
 * @param used those that belong to a decision that was not left out
 * @param leftOut those without a decision, with an error of their own, or whose decision is left
 *     out
 */
public record AbsenceCounts(long read, long used, long leftOut) {
  public AbsenceCounts {
    if (read != used + leftOut) {
      throw new IllegalArgumentException(
          "absences don't add up: read %d, used %d, left out %d".formatted(read, used, leftOut));
    }
  }
}

package no.sioadapter.report;

/**
 * Where every decision ended (I-14): {@code read = counted + outside + notInQuarter + leftOut}, or
 * the object can't be made.
 *
 * @param read decisions read; identical rows of one decision are one
 * @param counted decisions that counted, also with 0 days
 * @param outside all its parts are on purpose outside SIO
 * @param notInQuarter no active and no extra day in the quarter
 * @param leftOut an error-level finding holds it back
 * @param repeated rows that repeat a decision word for word, over and above {@code read} (I-11)
 */
public record Counts(
    long read, long counted, long outside, long notInQuarter, long leftOut, long repeated) {
  public Counts {
    if (read != counted + outside + notInQuarter + leftOut) {
      throw new IllegalArgumentException(
          "decisions don't add up: read %d, counted %d, outside %d, not in quarter %d, left out %d"
              .formatted(read, counted, outside, notInQuarter, leftOut));
    }
  }
}

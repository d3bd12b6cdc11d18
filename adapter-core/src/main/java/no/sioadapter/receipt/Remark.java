package no.sioadapter.receipt;

/**
 * Something that the receiver says of a report.
 *
 * @param code the receiver's own code for it, 1 to 20 characters
 * @param text for people, 1 to 1000 characters
 * @param path where in the report, such as {@code Linjer/Linje[@kode='HTAMDK']/@netto}; empty text
 *     where it is about the whole
 */
public record Remark(String code, String text, String path) {
  public Remark {
    if (code.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a remark that says nothing");
    }
  }
}

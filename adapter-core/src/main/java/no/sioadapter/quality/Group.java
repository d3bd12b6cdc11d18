package no.sioadapter.quality;

/** What a check looks at; its code begins with the group's letter. */
public enum Group {
  /** A whole file. */
  FILE("F"),
  /** One value of a record. */
  VALUE("V"),
  /** A record. */
  RECORD("R"),
  /** An absence and its decision. */
  ABSENCE("A"),
  /** A decision and the mapping table. */
  MAPPING("M"),
  /** The mapping table itself. */
  TABLE("T"),
  /** A person's decisions together. */
  PERSON("P"),
  /** The quarter as a whole. */
  QUARTER("Q");

  private final String letter;

  Group(String letter) {
    this.letter = letter;
  }

  /** The first letter of the codes of this group. */
  public String letter() {
    return letter;
  }
}

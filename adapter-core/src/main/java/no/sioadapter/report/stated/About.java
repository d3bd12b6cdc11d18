package no.sioadapter.report.stated;

/** What several files of a report say of the same report, and where its XML says it. */
public enum About {
  /** Such as {@code sio-1243-2019Q1-v1}. */
  NAME("@navn"),
  /** Four digits. */
  MUNICIPALITY("Hode/Kommune/@nummer"),
  /** Nine digits. */
  ORGANISATION("Hode/Kommune/@orgnr"),
  /** Such as {@code 2019Q1}. */
  QUARTER("Hode/Kvartal"),
  /** The quarter's first day. */
  FIRST_DAY("Hode/Fra"),
  /** The quarter's last day. */
  LAST_DAY("Hode/Til"),
  /** 1 and up. */
  VERSION("Hode/Versjon"),
  /** The version that it follows, or {@code -}. */
  SUPERSEDES("Hode/Erstatter"),
  /** When the report was made. */
  CREATED("Hode/Opprettet"),
  /** The year of the codes. */
  YEAR("Hode/Aar");

  private final String path;

  About(String path) {
    this.path = path;
  }

  /** Where the report's XML says it. */
  public String path() {
    return path;
  }
}

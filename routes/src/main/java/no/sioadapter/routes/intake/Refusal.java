package no.sioadapter.routes.intake;

/** Why a delivery is refused before it is read; the text of each lies in the bundle. */
enum Refusal {
  /** The name has another form. */
  NAME("D01"),
  /** The file has no end. */
  NOT_WHOLE("D02"),
  /** No such municipality here. */
  MUNICIPALITY("D03"),
  /** The timestamp inside can't be read. */
  TIMESTAMP("D04"),
  /** The timestamp is ahead of the server's clock. */
  AHEAD("D05"),
  /** No kind of file that is taken. */
  KIND("D06"),
  /** A signal without the file that it speaks of. */
  NO_DECISIONS("D07"),
  /** The server failed. */
  FAILURE("D09");

  private final String code;

  Refusal(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}

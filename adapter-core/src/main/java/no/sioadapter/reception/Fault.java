package no.sioadapter.reception;

/**
 * What a receiver can have to say of a report. The codes stand in receipts: none is ever used for
 * another thing.
 */
public enum Fault {
  /** The manifest isn't JSON, or lacks what every manifest has. */
  MANIFEST_UNREADABLE("R01", true),
  /** A file is missing. */
  FILE_MISSING("R02", true),
  /** A file is too many. */
  FILE_EXTRA("R03", true),
  /** Size or hash isn't the manifest's. */
  FILE_ALTERED("R04", true),
  /** A file is larger than such a file ever is. */
  FILE_TOO_LARGE("R05", true),
  /** The XML isn't valid by the schema. */
  XML_UNREADABLE("R06", true),
  /** The CSV can't be read. */
  CSV_UNREADABLE("R07", true),
  /** The FHIR bundle can't be read. */
  FHIR_UNREADABLE("R08", true),
  /** The form can't be read. */
  FORM_UNREADABLE("R09", true),
  /** Two places say different things about which report it is. */
  IDENTITY_DIFFERS("R10", true),
  /** The quarter wasn't over when the report was made. */
  PREVIEW("R11", true),
  /** Something in it is a person's id. */
  PERSON_ID("R12", true),
  /** The receiver has no rules of that year. */
  YEAR_UNKNOWN("R13", true),
  /** The receiver has no prices for that zone and travel group. */
  PRICES_UNKNOWN("R14", true),
  /** A code of the year is missing. */
  CODE_MISSING("R15", true),
  /** A code that the year hasn't, or out of order. */
  CODE_MISPLACED("R16", true),
  /** Hours instead of days, or the reverse, or another star. */
  CODE_DIFFERS("R17", true),
  /** Another unit price. */
  PRICE_DIFFERS("R18", true),
  /** Another key for a konto. */
  KEY_DIFFERS("R19", true),
  /** More decimals than a figure of record has (I-13). */
  TOO_MANY_DECIMALS("R20", true),
  /** The change isn't delivered − planned. */
  CHANGE_WRONG("R21", true),
  /** The net isn't price × change. */
  NET_WRONG("R22", true),
  /** The total isn't the sum of the exact nets, rounded once. */
  TOTAL_WRONG("R23", true),
  /** The payment block doesn't add up. */
  PAYMENT_WRONG("R24", true),
  /** The units by hand don't add up. */
  BY_HAND_WRONG("R25", true),
  /** S01 can't be, with these recipients of the codes. */
  RECIPIENTS_IMPOSSIBLE("R26", true),
  /** Decisions or absences don't add up (I-14). */
  COUNTS_WRONG("R27", true),
  /** Another file has another figure than the XML. */
  FIGURE_DIFFERS("R28", true),
  /** Not a valid organisation number. */
  ORGANISATION_INVALID("R29", true),
  /** No municipality of that number in the quarter. */
  MUNICIPALITY_INVALID("R30", true),
  /** That version is there already, with other content. */
  VERSION_TAKEN("R31", true),
  /** A later version counts already. */
  OUTDATED("R32", true),
  /** It says that it follows a version that isn't before it. */
  SUPERSEDES_WRONG("R33", true),
  /** It follows another version than the last that was received: worth knowing. */
  SUPERSEDES_OTHER("R34", false),
  /** It was made by other rules than the receiver's, though its figures agree with them. */
  OTHER_RULES("R35", false),
  /** More was found than a receipt holds. */
  MORE("R99", false);

  private final String code;
  private final boolean rejects;

  Fault(String code, boolean rejects) {
    this.code = code;
    this.rejects = rejects;
  }

  /** The code in receipts. */
  public String code() {
    return code;
  }

  /** Whether a report can't be accepted with it. */
  public boolean rejects() {
    return rejects;
  }
}

package no.sioadapter.reminder;

/** Why a mail didn't go out. */
public enum MailTrouble {
  /** The mail server can't be reached, or doesn't answer in time. */
  NO_CONNECTION,
  /** The line can't be encrypted, or the server's certificate isn't trusted. */
  NOT_SAFE,
  /** The password's file can't be read. */
  NO_PASSWORD,
  /** The mail server doesn't let us in. */
  LOGIN_REFUSED,
  /** The mail server doesn't take this mail, such as for one of its addressees. */
  REFUSED,
  /** It broke off, or something that should not happen did; the log says what. */
  FAILED;

  /** Whether the next mail would fare the same. */
  public boolean isGeneral() {
    return this != REFUSED;
  }
}

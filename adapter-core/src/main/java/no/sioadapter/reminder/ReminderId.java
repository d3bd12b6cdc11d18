package no.sioadapter.reminder;

import no.sioadapter.ledger.MunicipalityQuarter;

/**
 * What tells a reminder from all others: it is told once.
 *
 * @param occasion what it is about within its kind, such as {@code 2019-04-30/14} (a deadline, and
 *     how far it has come) or {@code v1/helsedir-sftp/2} (a version, a channel, and the event of
 *     the dispatch from which on it is so); at most 80 characters
 */
public record ReminderId(MunicipalityQuarter of, Kind kind, String occasion) {
  private static final int LONGEST = 80;

  /** What it is about. */
  public enum Kind {
    /** A quarter's deadline. */
    DEADLINE,
    /** The receiver said no. */
    REJECTED,
    /** The receiver says nothing. */
    SILENCE,
    /** Nobody tries to send it any more. */
    STOPPED
  }

  public ReminderId {
    if (occasion.isEmpty() || occasion.length() > LONGEST) {
      throw new IllegalArgumentException("not an occasion");
    }
  }
}

package no.sioadapter.dispatch;

import java.time.Instant;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.report.ReportId;

/**
 * Something that came back on a channel, kept whole.
 *
 * @param name what it was called there; no person's id
 * @param text its bytes as UTF-8 text, at most {@link #LONGEST} characters
 * @param hash of all its bytes
 * @param report which report it says it is about; empty where it can't be read
 */
public record KeptReceipt(
    MunicipalityNumber municipality,
    ChannelName channel,
    String name,
    ContentHash hash,
    String text,
    Instant at,
    Fate fate,
    Optional<ReportId> report) {
  /** A receipt is some kilobytes; of what is longer the beginning is kept. */
  public static final int LONGEST = 200_000;

  /** What was done with it. */
  public enum Fate {
    /** The dispatch's state follows from it, or would if nothing newer had been said. */
    APPLIED,
    /** It isn't a receipt after the schema. */
    UNREADABLE,
    /** It is about a report that was never sent from here. */
    UNKNOWN,
    /** It is about a report of that name with another content. */
    OTHER_CONTENT,
    /** It is about a version that a newer one has taken the place of. */
    SUPERSEDED
  }
}

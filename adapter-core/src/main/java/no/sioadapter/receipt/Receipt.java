package no.sioadapter.receipt;

import java.time.Instant;
import java.util.List;

/**
 * A receiver's word about one version of one report. It says nothing of any other version.
 *
 * @param receivedAt when the receiver had the whole report
 * @param remarks what the receiver has to say of it; a rejection has at least one
 */
public record Receipt(
    ReportReference report, Instant receivedAt, Outcome outcome, List<Remark> remarks) {
  /** What the receiver says. */
  public enum Outcome {
    /** The receiver has it, and has not judged it yet. */
    RECEIVED,
    /** It counts. */
    ACCEPTED,
    /** It doesn't count; the remarks say why. */
    REJECTED
  }

  public Receipt {
    remarks = List.copyOf(remarks);
    if (outcome == Outcome.REJECTED && remarks.isEmpty()) {
      throw new IllegalArgumentException("rejected for no reason");
    }
  }
}

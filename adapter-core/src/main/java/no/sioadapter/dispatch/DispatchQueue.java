package no.sioadapter.dispatch;

import java.util.List;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.report.ReportId;

/**
 * Where approval hands a report over to sending. Both may be said any number of times of the same
 * report, also after a restart: what is so already stays so.
 */
public interface DispatchQueue {
  /**
   * The report is approved, and its files lie in the outbox: queues a dispatch on each of the
   * municipality's channels that has none of it yet, whatever became of those that have.
   *
   * @param files as in {@link DispatchOrder#files}: the manifest last
   */
  void queue(ReportId report, List<StoredFile> files);

  /**
   * The report is to go no further: its approval was withdrawn, or a newer version was approved.
   * Cancels every dispatch of it that nothing has been sent of; what was sent stays as it is.
   *
   * @param reason for people; no person's id
   */
  void cancel(ReportId report, String reason);

  /** Queues and cancels nothing: where there is no channel. */
  static DispatchQueue none() {
    return new DispatchQueue() {
      @Override
      public void queue(ReportId report, List<StoredFile> files) {}

      @Override
      public void cancel(ReportId report, String reason) {}
    };
  }
}

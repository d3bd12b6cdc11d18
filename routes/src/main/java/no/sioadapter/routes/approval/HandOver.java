package no.sioadapter.routes.approval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.sioadapter.approval.ApprovalText;
import no.sioadapter.approval.Approvals;
import no.sioadapter.approval.ReportEvent;
import no.sioadapter.approval.ReportState;
import no.sioadapter.approval.ReportVersion;
import no.sioadapter.dispatch.DispatchQueue;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.failure.GivesUp;
import no.sioadapter.routes.folder.Outbox;
import no.sioadapter.routes.municipality.Municipalities;
import no.sioadapter.text.Language;

/**
 * From approval to sending: what is approved goes into the outbox and is queued, what no longer
 * stands is cancelled. That it was done is kept afterwards, so what a stop cuts off is done at the
 * next start, and what is done twice has taken effect once.
 */
public final class HandOver implements GivesUp {
  private final Approvals approvals;
  private final PublishedReports published;
  private final Outbox outbox;
  private final DispatchQueue queue;
  private final Municipalities municipalities;
  private final Set<MunicipalityQuarter> later = new LinkedHashSet<>();

  /** From these approvals to this queue. */
  public HandOver(
      Approvals approvals,
      PublishedReports published,
      DispatchQueue queue,
      Municipalities municipalities) {
    this.approvals = approvals;
    this.published = published;
    this.outbox = new Outbox(published.folders());
    this.queue = queue;
    this.municipalities = municipalities;
  }

  /** Every quarter that something was approved in: some of them may have been cut off. */
  public List<MunicipalityQuarter> quarters() {
    return approvals.everApproved().stream()
        .map(report -> new MunicipalityQuarter(report.municipality(), report.quarter()))
        .distinct()
        .toList();
  }

  /** Those in which the disk failed; each is told once. */
  public synchronized List<MunicipalityQuarter> takeLater() {
    List<MunicipalityQuarter> taken = new ArrayList<>(later);
    later.clear();
    return taken;
  }

  /**
   * Tells sending of everything in a quarter that it wasn't told of.
   *
   * @throws IOException where the disk fails; it can be tried again
   */
  public void handOver(MunicipalityQuarter quarter) throws IOException {
    for (ReportVersion report :
        approvals.notHandedOver(quarter.municipality(), quarter.quarter())) {
      if (report.state() == ReportState.APPROVED) {
        send(report.id());
      } else {
        queue.cancel(report.id(), reason(report));
      }
      approvals.handedOver(report);
    }
  }

  private void send(ReportId report) throws IOException {
    List<StoredFile> files = published.files(report);
    outbox.put(report, files, published.place(report));
    queue.queue(report, files);
  }

  private String reason(ReportVersion report) throws IOException {
    if (report.state() == ReportState.WITHDRAWN) {
      return report.lastChange().map(ReportEvent::step).orElseThrow().said();
    }
    int by =
        approvals
            .of(report.id().municipality(), report.id().quarter())
            .approved()
            .map(standing -> standing.id().version())
            .orElse(report.id().version() + 1);
    return ApprovalText.in(language(report.id())).superseded(by);
  }

  private Language language(ReportId report) throws IOException {
    return municipalities.find(report.municipality(), report.quarter())
            instanceof Municipalities.Answer.Found found
        ? found.municipality().language()
        : Language.NB;
  }

  @Override
  public void giveUp(Object work, String incident) {
    // a person must look at it; it is tried again at the next start, and when something changes
  }

  @Override
  public synchronized void putOff(Object work, String incident) {
    if (work instanceof MunicipalityQuarter quarter) {
      later.add(quarter);
    }
  }
}

package no.sioadapter.web.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.reception.ReceivedFigures;
import no.sioadapter.reception.ReceivedReport;
import no.sioadapter.reception.Verdict;
import org.jspecify.annotations.Nullable;

/** The event that a report was judged. */
@Entity
@Table(name = "reception_verdict")
class VerdictRow {
  private static final int LONGEST_NAME = 4000;

  @Id
  @Column(name = "report_id")
  private long reportId;

  @Column(name = "judged_at")
  private Instant judgedAt;

  @Column(name = "receipt_number")
  private int number;

  @Enumerated(EnumType.STRING)
  private Receipt.Outcome outcome;

  @Column(name = "municipality_name")
  private @Nullable String municipalityName;

  @Column(name = "total_kroner")
  private @Nullable BigDecimal total;

  private @Nullable Long recipients;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "reception_remark", joinColumns = @JoinColumn(name = "report_id"))
  @OrderColumn(name = "seq_no")
  private List<RemarkCell> remarks = List.of();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "reception_line", joinColumns = @JoinColumn(name = "report_id"))
  @OrderColumn(name = "seq_no")
  private List<ReceivedLineCell> lines = List.of();

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected VerdictRow() {}

  VerdictRow(long reportId, Instant judgedAt, int number, Verdict verdict) {
    this.reportId = reportId;
    this.judgedAt = judgedAt;
    this.number = number;
    this.outcome = verdict.receipt().outcome();
    this.remarks = verdict.receipt().remarks().stream().map(RemarkCell::new).toList();
    verdict.figures().ifPresent(this::figures);
  }

  private void figures(ReceivedFigures figures) {
    String name = figures.municipalityName();
    this.municipalityName = name.substring(0, Math.min(LONGEST_NAME, name.length()));
    this.total = figures.total();
    this.recipients = figures.recipients();
    this.lines = figures.lines().stream().map(ReceivedLineCell::new).toList();
  }

  long reportId() {
    return reportId;
  }

  ReceivedReport.Judgement toJudgement(ReportReference reference, Instant receivedAt) {
    Receipt receipt =
        new Receipt(
            reference, receivedAt, outcome, remarks.stream().map(RemarkCell::toRemark).toList());
    return new ReceivedReport.Judgement(judgedAt, number, new Verdict(receipt, figures()));
  }

  private Optional<ReceivedFigures> figures() {
    return Optional.ofNullable(total)
        .map(
            kroner ->
                new ReceivedFigures(
                    Objects.requireNonNull(municipalityName),
                    kroner,
                    Objects.requireNonNull(recipients),
                    lines.stream().map(ReceivedLineCell::toLine).toList()));
  }
}

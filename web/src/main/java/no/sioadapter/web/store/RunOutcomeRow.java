package no.sioadapter.web.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.sioadapter.approval.GateOutcome;
import no.sioadapter.ledger.RunBasis;
import no.sioadapter.ledger.RunId;
import no.sioadapter.ledger.RunOutcome;
import org.jspecify.annotations.Nullable;

/** The event that a run ended. */
@Entity
@Table(name = "run_outcome")
class RunOutcomeRow {
  /** Which of the outcomes. */
  enum Kind {
    FINISHED,
    REFUSED,
    FAILED,
    INTERRUPTED
  }

  @Id
  @Column(name = "run_id")
  private long runId;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private @Nullable String incident;

  @Embedded private @Nullable FiguresCell figures;

  @Embedded private @Nullable BasisCell basis;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "run_reason", joinColumns = @JoinColumn(name = "run_id"))
  @OrderColumn(name = "seq_no")
  private List<ReasonCell> reasons = List.of();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "run_finding", joinColumns = @JoinColumn(name = "run_id"))
  @OrderColumn(name = "seq_no")
  private List<FindingCell> findings = List.of();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "run_file", joinColumns = @JoinColumn(name = "run_id"))
  @OrderColumn(name = "seq_no")
  private List<FileCell> files = List.of();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "run_gate", joinColumns = @JoinColumn(name = "run_id"))
  @OrderColumn(name = "seq_no")
  private List<GateCell> gate = List.of();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "run_input", joinColumns = @JoinColumn(name = "run_id"))
  @OrderColumn(name = "seq_no")
  private List<InputCell> inputs = List.of();

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected RunOutcomeRow() {}

  RunOutcomeRow(RunId run, RunOutcome outcome) {
    this.runId = run.value();
    this.endedAt = outcome.at();
    this.kind = kind(outcome);
    if (outcome instanceof RunOutcome.Finished finished) {
      this.figures = new FiguresCell(finished.figures());
      this.findings = finished.figures().findings().stream().map(FindingCell::new).toList();
      this.files = finished.files().stream().map(FileCell::new).toList();
      this.gate =
          finished.figures().gate().stream()
              .filter(GateOutcome.Closed.class::isInstance)
              .flatMap(gateOutcome -> ((GateOutcome.Closed) gateOutcome).reasons().stream())
              .map(GateCell::new)
              .toList();
      finished.basis().ifPresent(this::basis);
    }
    if (outcome instanceof RunOutcome.Refused refused) {
      this.reasons = refused.reasons().stream().map(ReasonCell::new).toList();
    }
    if (outcome instanceof RunOutcome.Failed failed) {
      this.incident = failed.incident();
    }
  }

  private void basis(RunBasis made) {
    this.basis = new BasisCell(made);
    this.inputs = made.inputs().stream().map(InputCell::new).toList();
  }

  private static Kind kind(RunOutcome outcome) {
    if (outcome instanceof RunOutcome.Finished) {
      return Kind.FINISHED;
    }
    if (outcome instanceof RunOutcome.Refused) {
      return Kind.REFUSED;
    }
    return outcome instanceof RunOutcome.Failed ? Kind.FAILED : Kind.INTERRUPTED;
  }

  RunId run() {
    return new RunId(runId);
  }

  RunOutcome toOutcome() {
    return switch (kind) {
      case FINISHED ->
          new RunOutcome.Finished(
              endedAt,
              Objects.requireNonNull(figures)
                  .toFigures(
                      findings.stream().map(FindingCell::toFinding).toList(),
                      gate.stream().map(GateCell::toReason).toList()),
              files.stream().map(FileCell::toFile).toList(),
              Optional.ofNullable(basis)
                  .flatMap(each -> each.toBasis(inputs.stream().map(InputCell::toInput).toList())));
      case REFUSED ->
          new RunOutcome.Refused(endedAt, reasons.stream().map(ReasonCell::toReason).toList());
      case FAILED -> new RunOutcome.Failed(endedAt, Objects.requireNonNull(incident));
      case INTERRUPTED -> new RunOutcome.Interrupted(endedAt);
    };
  }
}

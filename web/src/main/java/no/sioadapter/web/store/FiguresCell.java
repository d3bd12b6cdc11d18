package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.sioadapter.approval.GateOutcome;
import no.sioadapter.ledger.RunFigures;
import no.sioadapter.report.AbsenceCounts;
import no.sioadapter.report.Counts;
import no.sioadapter.report.FindingCount;
import org.jspecify.annotations.Nullable;

/** A finished run's figures; every column is empty for other runs. */
@Embeddable
class FiguresCell {
  @Column(name = "report_version")
  private @Nullable Integer version;

  private @Nullable Boolean preview;

  @Column(name = "total_kroner")
  private @Nullable BigDecimal total;

  private @Nullable Long recipients;

  @Column(name = "decisions_read")
  private @Nullable Long read;

  @Column(name = "decisions_counted")
  private @Nullable Long counted;

  @Column(name = "decisions_outside")
  private @Nullable Long outside;

  @Column(name = "decisions_not_in")
  private @Nullable Long notInQuarter;

  @Column(name = "decisions_left")
  private @Nullable Long leftOut;

  @Column(name = "decisions_again")
  private @Nullable Long repeated;

  @Column(name = "absences_read")
  private @Nullable Long absencesRead;

  @Column(name = "absences_used")
  private @Nullable Long absencesUsed;

  @Column(name = "absences_left")
  private @Nullable Long absencesLeftOut;

  @Enumerated(EnumType.STRING)
  private @Nullable Gate gate;

  /** What the gate said. */
  enum Gate {
    OPEN,
    CLOSED
  }

  protected FiguresCell() {}

  FiguresCell(RunFigures figures) {
    this.version = figures.version();
    this.preview = figures.preview();
    this.total = figures.total();
    this.recipients = figures.recipients();
    this.read = figures.counts().read();
    this.counted = figures.counts().counted();
    this.outside = figures.counts().outside();
    this.notInQuarter = figures.counts().notInQuarter();
    this.leftOut = figures.counts().leftOut();
    this.repeated = figures.counts().repeated();
    this.absencesRead = figures.absences().read();
    this.absencesUsed = figures.absences().used();
    this.absencesLeftOut = figures.absences().leftOut();
    this.gate =
        figures
            .gate()
            .map(outcome -> outcome instanceof GateOutcome.Open ? Gate.OPEN : Gate.CLOSED)
            .orElse(null);
  }

  RunFigures toFigures(List<FindingCount> findings, List<GateOutcome.Reason> closed) {
    return new RunFigures(
        there(version),
        there(preview),
        there(total),
        there(recipients),
        new Counts(
            there(read),
            there(counted),
            there(outside),
            there(notInQuarter),
            there(leftOut),
            there(repeated)),
        new AbsenceCounts(there(absencesRead), there(absencesUsed), there(absencesLeftOut)),
        findings,
        Optional.ofNullable(gate)
            .map(
                said ->
                    said == Gate.OPEN ? new GateOutcome.Open() : new GateOutcome.Closed(closed)));
  }

  private static <T> T there(@Nullable T column) {
    return Objects.requireNonNull(column);
  }
}

package no.sioadapter.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.sioadapter.approval.GateOutcome;
import no.sioadapter.report.AbsenceCounts;
import no.sioadapter.report.Counts;
import no.sioadapter.report.FindingCount;

/**
 * What a run came to; aggregates only.
 *
 * @param version of the report, 1 and up
 * @param preview the quarter wasn't over: can be neither approved nor delivered
 * @param total whole kroner
 * @param recipients distinct persons with a counted day (S01)
 * @param gate whether the report may be approved; empty for runs from before that was kept
 */
public record RunFigures(
    int version,
    boolean preview,
    BigDecimal total,
    long recipients,
    Counts counts,
    AbsenceCounts absences,
    List<FindingCount> findings,
    Optional<GateOutcome> gate) {
  public RunFigures {
    findings = List.copyOf(findings);
  }
}

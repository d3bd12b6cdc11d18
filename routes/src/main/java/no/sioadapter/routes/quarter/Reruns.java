package no.sioadapter.routes.quarter;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunBasis;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.ledger.RunOutcome;

/** Which reported quarters a revision of the mapping table touches, and their reruns. */
public final class Reruns {
  private final DeliveryLedger deliveries;
  private final RunLedger runs;
  private final QuarterDesk desk;
  private final TableChanges tables;
  private final Predicate<MunicipalityQuarter> accepted;

  /**
   * @param accepted whether a quarter's report was accepted by its receiver: then it isn't touched
   */
  public Reruns(
      DeliveryLedger deliveries,
      RunLedger runs,
      QuarterDesk desk,
      TableChanges tables,
      Predicate<MunicipalityQuarter> accepted) {
    this.deliveries = deliveries;
    this.runs = runs;
    this.desk = desk;
    this.tables = tables;
    this.accepted = accepted;
  }

  /**
   * The quarters that have a report, not yet accepted, in which the revision decides something that
   * the report's own revision didn't; in the order of time. The revision needn't be approved yet.
   *
   * @throws IOException where the disk fails
   */
  public List<MunicipalityQuarter> touchedBy(MunicipalityNumber municipality, int revision)
      throws IOException {
    List<MunicipalityQuarter> touched = new ArrayList<>();
    for (MunicipalityQuarter quarter : deliveries.quarters()) {
      if (quarter.municipality().equals(municipality)
          && !accepted.test(quarter)
          && isTouched(quarter, revision)) {
        touched.add(quarter);
      }
    }
    return touched;
  }

  /**
   * Starts a new attempt at every quarter that the active revision touches, unless one waits that
   * will go by it.
   *
   * @throws IOException where the disk fails
   */
  public List<QuarterDesk.Answer> start(MunicipalityNumber municipality) throws IOException {
    Optional<TableChanges.Active> active = tables.active(municipality);
    if (active.isEmpty()) {
      return List.of();
    }
    List<QuarterDesk.Answer> answers = new ArrayList<>();
    for (MunicipalityQuarter quarter : touchedBy(municipality, active.get().revision())) {
      if (!isUnderWay(quarter, active.get().from())) {
        answers.add(desk.start(quarter, RunOrder.Cause.REVISION));
      }
    }
    return answers;
  }

  private boolean isUnderWay(MunicipalityQuarter quarter, Instant since) {
    return runs.of(quarter.municipality(), quarter.quarter()).stream()
        .filter(run -> run.outcome().isEmpty())
        .anyMatch(run -> !run.startedAt().isBefore(since));
  }

  private boolean isTouched(MunicipalityQuarter quarter, int revision) throws IOException {
    Optional<RunOutcome.Finished> report =
        runs.of(quarter.municipality(), quarter.quarter()).stream()
            .flatMap((RecordedRun run) -> run.finished().stream())
            .reduce((earlier, later) -> later);
    if (report.isEmpty()) {
      return false;
    }
    Optional<Integer> before = report.get().basis().flatMap(RunBasis::revision);
    return tables.touches(quarter.municipality(), before, revision, quarter.quarter());
  }
}

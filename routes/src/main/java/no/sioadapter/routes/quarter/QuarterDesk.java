package no.sioadapter.routes.quarter;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.QuarterBasis;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.routes.municipality.Municipalities;
import no.sioadapter.rulepack.Municipality;

/** Decides when a quarter is run; what is due follows from the ledger alone. */
public final class QuarterDesk {
  /** A basis whose runs the server didn't survive so often is left to people. */
  private static final int INTERRUPTIONS = 3;

  private final DeliveryLedger deliveries;
  private final RunLedger runs;
  private final Municipalities municipalities;
  private final Clock clock;

  public QuarterDesk(
      DeliveryLedger deliveries, RunLedger runs, Municipalities municipalities, Clock clock) {
    this.deliveries = deliveries;
    this.runs = runs;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /**
   * Starts every quarter whose expected systems have delivered something not yet run.
   *
   * @throws IOException where the disk fails
   */
  public List<RecordedRun> startDue() throws IOException {
    List<RecordedRun> started = new ArrayList<>();
    for (MunicipalityQuarter quarter : deliveries.quarters()) {
      QuarterBasis basis = basis(quarter);
      if (isNew(quarter, basis) && find(quarter) instanceof Municipalities.Answer.Found found) {
        RunOrder order = order(quarter, basis, found.municipality(), RunOrder.Cause.COMPLETE);
        if (order.missing().isEmpty()) {
          started.add(runs.started(order, clock.instant()));
        }
      }
    }
    return started;
  }

  /**
   * Starts a quarter on the administrator's word, whatever is missing.
   *
   * @throws IOException where the disk fails
   */
  public Answer start(MunicipalityQuarter quarter) throws IOException {
    return start(quarter, RunOrder.Cause.ADMINISTRATOR);
  }

  Answer start(MunicipalityQuarter quarter, RunOrder.Cause cause) throws IOException {
    Municipalities.Answer answer = find(quarter);
    if (answer instanceof Municipalities.Answer.Unusable unusable) {
      return new Answer.Unusable(unusable.reasons());
    }
    if (!(answer instanceof Municipalities.Answer.Found found)) {
      return new Answer.UnknownMunicipality();
    }
    QuarterBasis basis = basis(quarter);
    RunOrder order = order(quarter, basis, found.municipality(), cause);
    return order.deliveries().isEmpty()
        ? new Answer.NothingDelivered()
        : new Answer.Started(runs.started(order, clock.instant()));
  }

  private Municipalities.Answer find(MunicipalityQuarter quarter) throws IOException {
    return municipalities.find(quarter.municipality(), quarter.quarter());
  }

  private QuarterBasis basis(MunicipalityQuarter quarter) {
    return QuarterBasis.of(deliveries.of(quarter.municipality(), quarter.quarter()));
  }

  private static RunOrder order(
      MunicipalityQuarter quarter,
      QuarterBasis basis,
      Municipality municipality,
      RunOrder.Cause cause) {
    return new RunOrder(
        quarter.municipality(),
        quarter.quarter(),
        cause,
        basis.ids(),
        basis.missing(municipality.systems()));
  }

  /** New is what no attempt had before it, other than attempts that the server didn't survive. */
  private boolean isNew(MunicipalityQuarter quarter, QuarterBasis basis) {
    List<RecordedRun> onSameBasis =
        runs.of(quarter.municipality(), quarter.quarter()).stream()
            .filter(run -> run.order().deliveries().equals(basis.ids()))
            .toList();
    return onSameBasis.size() < INTERRUPTIONS
        && onSameBasis.stream().allMatch(RecordedRun::interrupted);
  }

  /** What became of the administrator's word. */
  public sealed interface Answer {
    /** The run is recorded and waits for its turn. */
    record Started(RecordedRun run) implements Answer {}

    /** No such municipality here. */
    record UnknownMunicipality() implements Answer {}

    /** Its folder can't be used for that quarter. */
    record Unusable(List<Reason> reasons) implements Answer {
      public Unusable {
        reasons = List.copyOf(reasons);
      }
    }

    /** Nothing can be run: nobody has delivered. */
    record NothingDelivered() implements Answer {}
  }
}

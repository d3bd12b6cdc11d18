package no.sioadapter.routes.reminder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sioadapter.approval.Approvals;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.DispatchState;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.QuarterBasis;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.period.Quarter;
import no.sioadapter.reminder.QuarterFacts;

/**
 * What the ledgers know of quarters.
 *
 * @param receipting the channels of a municipality that may give receipts
 */
public record QuarterLedgers(
    DeliveryLedger deliveries,
    RunLedger runs,
    Approvals approvals,
    DispatchLedger dispatches,
    Function<MunicipalityNumber, Set<ChannelName>> receipting) {
  /** The facts of a quarter now. */
  QuarterFacts facts(MunicipalityQuarter of, ReminderPlan plan) {
    Set<ChannelName> silent = plan.settings().withoutReceipts();
    return new QuarterFacts(
        of,
        plan.settings().deadline(of.quarter(), plan.ofYear()),
        plan.rules(),
        QuarterBasis.of(deliveries.of(of.municipality(), of.quarter()))
            .missing(plan.municipality().systems()),
        lastRunMadeNothing(of),
        approvals.of(of.municipality(), of.quarter()),
        dispatches.of(of.municipality(), of.quarter()),
        receipting.apply(of.municipality()).stream()
            .filter(channel -> !silent.contains(channel))
            .collect(Collectors.toSet()));
  }

  /** Where something was delivered, of all municipalities. */
  Stream<MunicipalityQuarter> delivered() {
    return deliveries.quarters().stream();
  }

  /** Whether the receiver accepted the newest that was sent: then there is nothing to look for. */
  boolean isSettled(MunicipalityNumber municipality, Quarter quarter) {
    List<Dispatch> all = dispatches.of(municipality, quarter);
    Optional<Integer> newest =
        all.stream().map(each -> each.id().report().version()).max(Comparator.naturalOrder());
    return newest.isPresent()
        && all.stream()
            .filter(each -> each.id().report().version() == newest.get())
            .anyMatch(each -> each.state() == DispatchState.ACCEPTED);
  }

  private boolean lastRunMadeNothing(MunicipalityQuarter of) {
    return runs.of(of.municipality(), of.quarter()).stream()
        .flatMap(run -> run.outcome().stream())
        .reduce((earlier, later) -> later)
        .filter(
            outcome ->
                outcome instanceof RunOutcome.Refused || outcome instanceof RunOutcome.Failed)
        .isPresent();
  }
}

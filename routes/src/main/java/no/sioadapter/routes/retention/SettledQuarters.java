package no.sioadapter.routes.retention;

import java.util.List;
import java.util.function.Predicate;
import no.sioadapter.approval.ReportEvent;
import no.sioadapter.approval.ReportStep;
import no.sioadapter.approval.ReportStore;
import no.sioadapter.ledger.MunicipalityQuarter;

/** A quarter is settled when the last report of it that was approved wasn't withdrawn since. */
public record SettledQuarters(ReportStore reports) implements Predicate<MunicipalityQuarter> {
  @Override
  public boolean test(MunicipalityQuarter quarter) {
    List<ReportEvent> events = reports.of(quarter.municipality(), quarter.quarter());
    int approved =
        events.stream()
            .filter(event -> event.step() instanceof ReportStep.Approved)
            .mapToInt(ReportEvent::version)
            .max()
            .orElse(0);
    return approved > 0
        && events.stream()
            .filter(event -> event.version() == approved)
            .noneMatch(event -> event.step() instanceof ReportStep.Withdrawn);
  }
}

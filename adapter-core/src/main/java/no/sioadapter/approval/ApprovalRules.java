package no.sioadapter.approval;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which step may follow from where a quarter's reports are; pure, so that it can be asked again.
 */
record ApprovalRules(QuarterReports reports) {
  StepRuling ready(int version, int seen, String note) {
    return on(
        version,
        seen,
        report ->
            inState(report, Set.of(ReportState.DRAFT))
                .or(() -> newest(version))
                .or(() -> gate(report))
                .or(() -> reason(note, false)),
        new ReportStep.MadeReady(note.strip()));
  }

  StepRuling approve(int version, int seen, Person who, boolean fourEyes, String note) {
    boolean own =
        reports
            .find(version)
            .flatMap(ReportVersion::putForwardBy)
            .filter(who::isSameAs)
            .isPresent();
    return on(
        version,
        seen,
        report ->
            inState(report, Set.of(ReportState.READY))
                .or(() -> newest(version))
                .or(() -> gate(report))
                .or(() -> reason(note, false))
                .or(
                    () ->
                        own && fourEyes
                            ? Optional.of(new StepRefusal.OwnWork(version, who))
                            : Optional.empty()),
        new ReportStep.Approved(own ? Eyes.WAIVED : Eyes.SECOND_PERSON, note.strip()));
  }

  StepRuling turnDown(int version, int seen, String reason) {
    return on(
        version,
        seen,
        report -> inState(report, Set.of(ReportState.READY)).or(() -> reason(reason, true)),
        new ReportStep.TurnedDown(reason.strip()));
  }

  StepRuling withdraw(int version, int seen, String reason) {
    return on(
        version,
        seen,
        report ->
            inState(report, Set.of(ReportState.READY, ReportState.APPROVED))
                .or(() -> reason(reason, true)),
        new ReportStep.Withdrawn(reason.strip()));
  }

  private StepRuling on(
      int version, int seen, Function<ReportVersion, Optional<StepRefusal>> rule, ReportStep step) {
    Optional<ReportVersion> found = reports.find(version);
    if (found.isEmpty()) {
      return new StepRuling.Denied(new StepRefusal.NoSuchVersion(version));
    }
    ReportVersion report = found.get();
    Optional<StepRefusal> refusal =
        report.steps() == seen ? rule.apply(report) : Optional.of(changed(report));
    return refusal
        .<StepRuling>map(StepRuling.Denied::new)
        .orElseGet(() -> new StepRuling.Allowed(step));
  }

  private static StepRefusal changed(ReportVersion report) {
    int version = report.id().version();
    return report
        .lastChange()
        .<StepRefusal>map(
            last -> new StepRefusal.Changed(version, report.state(), last.who(), last.at()))
        // the caller names steps that nobody took
        .orElseGet(() -> new StepRefusal.WrongState(version, report.state()));
  }

  private static Optional<StepRefusal> inState(ReportVersion report, Set<ReportState> expected) {
    if (expected.contains(report.state())) {
      return Optional.empty();
    }
    int version = report.id().version();
    return Optional.of(
        report.state() == ReportState.PREVIEW
            ? new StepRefusal.IsPreview(version)
            : new StepRefusal.WrongState(version, report.state()));
  }

  private Optional<StepRefusal> newest(int version) {
    return reports.newerThan(version).map(newer -> new StepRefusal.NewerVersion(version, newer));
  }

  private static Optional<StepRefusal> gate(ReportVersion report) {
    int version = report.id().version();
    if (report.made().gate().isEmpty()) {
      return Optional.of(new StepRefusal.GateUnknown(version));
    }
    return report.made().gate().get() instanceof GateOutcome.Closed closed
        ? Optional.of(new StepRefusal.GateClosed(version, closed.reasons()))
        : Optional.empty();
  }

  private static Optional<StepRefusal> reason(String reason, boolean required) {
    return ReasonFault.of(reason, required)
        .map(
            fault ->
                switch (fault) {
                  case MISSING -> new StepRefusal.ReasonMissing();
                  case TOO_LONG -> new StepRefusal.ReasonTooLong(ReasonFault.LONGEST);
                  case NAMES_PERSON -> new StepRefusal.ReasonNamesPerson();
                });
  }
}

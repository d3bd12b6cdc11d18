package no.sioadapter.approval;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;

/**
 * The service for what is done to reports: every step is an event, and of two who take one at once
 * the second is told of the first. Who may do what is the caller's to know; that two persons are
 * needed is kept here.
 */
public final class Approvals {
  private final ReportStore store;
  private final ReportFacts facts;
  private final Clock clock;

  /** The service on a store. */
  public Approvals(ReportStore store, ReportFacts facts, Clock clock) {
    this.store = store;
    this.facts = facts;
    this.clock = clock;
  }

  /** A quarter's reports, and what was done to them. */
  public QuarterReports of(MunicipalityNumber municipality, Quarter quarter) {
    return QuarterReports.of(
        municipality, quarter, facts.made(municipality, quarter), store.of(municipality, quarter));
  }

  /** One report; empty where no run made it. */
  public Optional<ReportVersion> find(ReportId id) {
    return of(id.municipality(), id.quarter()).find(id.version());
  }

  /** Every report that was approved at some time, whatever became of it since. */
  public List<ReportId> everApproved() {
    return store.everApproved();
  }

  /**
   * The reports of a quarter that sending must be told of: what was approved, and what was so and
   * doesn't stand any more; those that are to go no further first.
   */
  public List<ReportVersion> notHandedOver(MunicipalityNumber municipality, Quarter quarter) {
    Set<HandedOver> told = store.handedOver(municipality, quarter);
    return of(municipality, quarter).versions().stream()
        .filter(ReportVersion::wasApproved)
        .filter(each -> !told.contains(new HandedOver(each.id().version(), each.state())))
        .sorted(Comparator.comparing(each -> each.state() == ReportState.APPROVED))
        .toList();
  }

  /** Keeps that sending was told of a report as it is. */
  public void handedOver(ReportVersion report) {
    store.handedOver(report.id(), report.state());
  }

  /**
   * Puts a report forward.
   *
   * @param seen how many steps it had when the caller looked at it
   */
  public ApprovalAnswer ready(ReportId id, int seen, Person who, String note) {
    return take(id, who, rules -> rules.ready(id.version(), seen, note));
  }

  /**
   * Approves a report, unless its files aren't what the run wrote.
   *
   * @throws IOException where the disk fails
   */
  public ApprovalAnswer approve(ReportId id, int seen, Person who, String note) throws IOException {
    boolean fourEyes = facts.fourEyes(id.municipality());
    Function<ApprovalRules, StepRuling> step =
        rules -> rules.approve(id.version(), seen, who, fourEyes, note);
    // the rest is asked first: who comes second should hear of the first, not of the files
    if (step.apply(rules(id)) instanceof StepRuling.Denied denied) {
      return new ApprovalAnswer.Refused(denied.why());
    }
    List<String> altered = facts.altered(id);
    return altered.isEmpty()
        ? take(id, who, step)
        : new ApprovalAnswer.Refused(new StepRefusal.FilesAltered(id.version(), altered));
  }

  /** Puts a report that was put forward back to a draft. */
  public ApprovalAnswer turnDown(ReportId id, int seen, Person who, String reason) {
    return take(id, who, rules -> rules.turnDown(id.version(), seen, reason));
  }

  /** Takes a report back, for good. */
  public ApprovalAnswer withdraw(ReportId id, int seen, Person who, String reason) {
    return take(id, who, rules -> rules.withdraw(id.version(), seen, reason));
  }

  private ApprovalRules rules(ReportId id) {
    return new ApprovalRules(of(id.municipality(), id.quarter()));
  }

  /** Tries until nobody was faster: then either the step is taken or the rules say no. */
  private ApprovalAnswer take(ReportId id, Person who, Function<ApprovalRules, StepRuling> step) {
    while (true) {
      ApprovalRules rules = rules(id);
      StepRuling ruling = step.apply(rules);
      if (ruling instanceof StepRuling.Denied denied) {
        return new ApprovalAnswer.Refused(denied.why());
      }
      QuarterReports before = rules.reports();
      Instant at = before.notBeforeTheLast(clock.instant().truncatedTo(ChronoUnit.MILLIS));
      ReportEvent event =
          new ReportEvent(id.version(), who, at, ((StepRuling.Allowed) ruling).step());
      if (store.append(id.municipality(), id.quarter(), before.size(), event)) {
        return new ApprovalAnswer.Done(before.with(event).find(id.version()).orElseThrow());
      }
    }
  }
}

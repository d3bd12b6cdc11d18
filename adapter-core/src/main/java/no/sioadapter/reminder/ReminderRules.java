package no.sioadapter.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.approval.ReportState;
import no.sioadapter.approval.ReportVersion;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchEvent;
import no.sioadapter.dispatch.DispatchState;
import no.sioadapter.dispatch.DispatchStep;

/**
 * What to remind of; follows from the facts and the moment alone.
 *
 * @param patience how long a report may be met by silence
 * @param zone in which a day begins and ends
 */
public record ReminderRules(Duration patience, ZoneId zone) {
  /** Everything that the quarter should be reminded of now, the deadline first. */
  public List<Reminder> of(QuarterFacts facts, Instant now) {
    List<Reminder> reminders = new ArrayList<>();
    deadline(facts, now.atZone(zone).toLocalDate()).ifPresent(reminders::add);
    facts
        .reports()
        .approved()
        .ifPresent(
            standing ->
                dispatches(facts, standing)
                    .forEach(each -> dispatch(facts, each, now).ifPresent(reminders::add)));
    return List.copyOf(reminders);
  }

  /** A quarter that isn't over can't be reported, however near its deadline. */
  private static Optional<Reminder> deadline(QuarterFacts facts, LocalDate today) {
    if (facts.deadline().isEmpty() || !today.isAfter(facts.of().quarter().lastDay())) {
      return Optional.empty();
    }
    Deadline deadline = facts.deadline().get();
    Optional<String> stage = deadline.stage(today);
    List<Missing> missing = stage.isPresent() ? missing(facts) : List.of();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reminder.DeadlineNear(
                facts.of(),
                deadline.day(),
                deadline.daysLeft(today),
                stage.orElseThrow(),
                missing));
  }

  /** What the quarter lacks; nothing where the receiver has it, as far as can be known. */
  static List<Missing> missing(QuarterFacts facts) {
    Optional<ReportVersion> approved = facts.reports().approved();
    List<Missing> onTheWay = approved.map(standing -> onTheWay(facts, standing)).orElse(List.of());
    if (approved.isPresent() && onTheWay.isEmpty()) {
      return List.of();
    }
    List<Missing> missing = new ArrayList<>(onTheWay);
    Optional<ReportVersion> newest = newest(facts);
    if (newest.isPresent()) {
      // of what is approved that is told already
      state(newest.get()).ifPresent(missing::add);
    } else if (!facts.rules()) {
      missing.add(new Missing.Rules(facts.of().quarter().year()));
    }
    if (approved.isEmpty()) {
      facts.undelivered().forEach(system -> missing.add(new Missing.Delivery(system)));
    }
    if (missing.isEmpty()) {
      missing.add(facts.refused() ? new Missing.SoundRun() : new Missing.Run());
    }
    return missing;
  }

  private static Optional<ReportVersion> newest(QuarterFacts facts) {
    return facts.reports().versions().stream()
        .filter(each -> each.state() != ReportState.PREVIEW)
        .reduce((earlier, later) -> later);
  }

  private static Optional<Missing> state(ReportVersion report) {
    int version = report.id().version();
    return switch (report.state()) {
      case DRAFT -> Optional.of(new Missing.Readiness(version));
      case READY -> Optional.of(new Missing.Approval(version));
      case WITHDRAWN -> Optional.of(new Missing.Replacement(version));
      case APPROVED, SUPERSEDED, PREVIEW -> Optional.empty();
    };
  }

  /** One channel is enough, unless the receiver said no on another. */
  private static List<Missing> onTheWay(QuarterFacts facts, ReportVersion standing) {
    int version = standing.id().version();
    List<Dispatch> dispatches = dispatches(facts, standing);
    if (has(dispatches, DispatchState.ACCEPTED)) {
      return List.of();
    }
    if (has(dispatches, DispatchState.REJECTED)) {
      return List.of(new Missing.Acceptance(version));
    }
    List<Dispatch> sent =
        dispatches.stream().filter(each -> each.state() == DispatchState.SENT).toList();
    if (has(dispatches, DispatchState.RECEIVED)
        || sent.stream().anyMatch(each -> !isAwaited(facts, each))) {
      return List.of();
    }
    return sent.isEmpty()
        ? List.of(new Missing.Sending(version))
        : sent.stream()
            .<Missing>map(each -> new Missing.Receipt(version, each.id().channel()))
            .toList();
  }

  private static boolean has(List<Dispatch> dispatches, DispatchState state) {
    return dispatches.stream().anyMatch(each -> each.state() == state);
  }

  private static List<Dispatch> dispatches(QuarterFacts facts, ReportVersion standing) {
    return facts.dispatches().stream()
        .filter(each -> each.id().report().equals(standing.id()))
        .toList();
  }

  private Optional<Reminder> dispatch(QuarterFacts facts, Dispatch dispatch, Instant now) {
    int version = dispatch.id().report().version();
    int event = last(dispatch);
    Instant since = dispatch.events().get(event).at();
    return switch (dispatch.state()) {
      case SENT ->
          isAwaited(facts, dispatch) && !now.isBefore(since.plus(patience))
              ? Optional.of(
                  new Reminder.Silence(facts.of(), version, dispatch.id().channel(), since, event))
              : Optional.empty();
      case PARKED, EXPIRED ->
          Optional.of(
              new Reminder.Stopped(facts.of(), version, dispatch.id().channel(), since, event));
      case REJECTED ->
          Optional.of(new Reminder.Rejected(facts.of(), version, dispatch.id().channel()));
      case QUEUED, HELD, SENDING, RECEIVED, ACCEPTED, CANCELLED -> Optional.empty();
    };
  }

  /** What somebody brought there is that person's to know, and some channels never answer. */
  private static boolean isAwaited(QuarterFacts facts, Dispatch dispatch) {
    return facts.receipting().contains(dispatch.id().channel())
        && dispatch.events().get(last(dispatch)).step() instanceof DispatchStep.Sent;
  }

  /** The event that brought it to where it is. */
  private static int last(Dispatch dispatch) {
    List<DispatchEvent> events = dispatch.events();
    return events.size() - 1;
  }
}

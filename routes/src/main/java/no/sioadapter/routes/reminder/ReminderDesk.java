package no.sioadapter.routes.reminder;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.Reason;
import no.sioadapter.period.Quarter;
import no.sioadapter.reminder.Reminder;
import no.sioadapter.reminder.ReminderEvent;
import no.sioadapter.reminder.ReminderId;
import no.sioadapter.reminder.ReminderLedger;
import no.sioadapter.reminder.ReminderRules;
import no.sioadapter.reminder.ReminderStep;
import no.sioadapter.reminder.ToldReminder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for what people should be reminded of. Of a municipality it looks at the last quarter that
 * is over, at those that anything was delivered for, and at those that were reminded of before.
 */
public final class ReminderDesk {
  private static final Logger LOG = LoggerFactory.getLogger(ReminderDesk.class);
  private static final Comparator<MunicipalityNumber> BY_NUMBER =
      Comparator.comparing(MunicipalityNumber::value);

  private final ReminderSource source;
  private final ReminderLedger ledger;
  private final QuarterLedgers quarters;
  private final ReminderRules rules;
  private final Optional<Postman> postman;
  private final Clock clock;

  private volatile Look last = new Look(Optional.empty(), Map.of(), Map.of());

  /**
   * What a look found.
   *
   * @param at empty before the first
   * @param plans of the quarters that have a reminder
   * @param problems why a municipality's reminders can't be told
   */
  private record Look(
      Optional<Instant> at,
      Map<MunicipalityQuarter, ReminderPlan> plans,
      Map<MunicipalityNumber, List<Reason>> problems) {}

  /**
   * @param clock in the zone in which a day begins and ends
   */
  public ReminderDesk(ReminderSetup setup, QuarterLedgers quarters, Clock clock) {
    this.source = setup.source();
    this.ledger = setup.ledger();
    this.quarters = quarters;
    this.rules = new ReminderRules(setup.patience(), clock.getZone());
    this.postman =
        setup.mail().map(mail -> new Postman(mail, setup.ledger(), clock.getZone(), clock));
    this.clock = clock;
  }

  /**
   * Looks through everything: notes what is new and what is over, and mails what wasn't mailed.
   *
   * @throws IOException where the disk fails; the next look goes on
   */
  public synchronized void look() throws IOException {
    Instant now = clock.instant();
    List<ToldReminder> open = ledger.open();
    List<Postman.Noticed> noticed = new ArrayList<>();
    Map<MunicipalityQuarter, ReminderPlan> plans = new HashMap<>();
    Map<MunicipalityNumber, List<Reason>> problems = new TreeMap<>(BY_NUMBER);
    for (MunicipalityQuarter each : candidates(open, now)) {
      ReminderSource.Answer answer = source.of(each);
      if (answer instanceof ReminderSource.Answer.Unusable unusable) {
        problems.put(each.municipality(), unusable.reasons());
      } else if (answer instanceof ReminderSource.Answer.Found found) {
        for (Reminder reminder : rules.of(quarters.facts(each, found.plan()), now)) {
          noticed.add(new Postman.Noticed(reminder, found.plan()));
          plans.put(each, found.plan());
        }
      }
    }
    note(noticed, open, problems.keySet(), now);
    last = new Look(Optional.of(now), Map.copyOf(plans), Collections.unmodifiableMap(problems));
    // last: it may take its time
    postman.ifPresent(each -> each.mail(noticed));
  }

  /** What the last look found and is still so, as it is now; by municipality and quarter. */
  public List<OpenReminder> open() {
    Instant now = clock.instant();
    return last.plans().entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<MunicipalityQuarter, ReminderPlan> each) ->
                        each.getKey().municipality(),
                    BY_NUMBER)
                .thenComparing(each -> each.getKey().quarter()))
        .flatMap(each -> rules.of(quarters.facts(each.getKey(), each.getValue()), now).stream())
        .map(reminder -> new OpenReminder(reminder, ledger.find(reminder.id())))
        .toList();
  }

  /** When it was last looked; empty before the first look. */
  public Optional<Instant> lookedAt() {
    return last.at();
  }

  /** Why a municipality's reminders can't be told, by number. */
  public Map<MunicipalityNumber, List<Reason>> problems() {
    return last.problems();
  }

  /** Whether reminders are mailed. */
  public boolean mails() {
    return postman.isPresent();
  }

  private List<MunicipalityQuarter> candidates(List<ToldReminder> open, Instant now)
      throws IOException {
    Quarter lastOver = Quarter.lastEndedBefore(LocalDate.ofInstant(now, rules.zone()));
    List<MunicipalityQuarter> delivered = quarters.delivered().toList();
    List<MunicipalityQuarter> candidates = new ArrayList<>();
    for (MunicipalityNumber number : source.numbers()) {
      Set<Quarter> own = new TreeSet<>(Set.of(lastOver));
      delivered.stream()
          .filter(each -> each.municipality().equals(number))
          .map(MunicipalityQuarter::quarter)
          .forEach(own::add);
      open.stream()
          .map(each -> each.id().of())
          .filter(each -> each.municipality().equals(number))
          .map(MunicipalityQuarter::quarter)
          .forEach(own::add);
      own.stream()
          .filter(each -> each.compareTo(lastOver) <= 0 && !quarters.isSettled(number, each))
          .forEach(each -> candidates.add(new MunicipalityQuarter(number, each)));
    }
    return candidates;
  }

  /** What can't be looked at stays as it was. */
  private void note(
      List<Postman.Noticed> noticed,
      List<ToldReminder> open,
      Set<MunicipalityNumber> unseen,
      Instant now) {
    Set<ReminderId> known = open.stream().map(ToldReminder::id).collect(Collectors.toSet());
    Set<ReminderId> found = noticed.stream().map(Postman.Noticed::id).collect(Collectors.toSet());
    for (ReminderId id : found) {
      if (!known.contains(id)) {
        append(ledger.find(id), new ReminderStep.Noticed(), now);
        LOG.info(
            "reminder: {} {} {} {}",
            id.of().municipality(),
            id.of().quarter(),
            id.kind(),
            id.occasion());
      }
    }
    for (ToldReminder each : open) {
      if (!found.contains(each.id()) && !unseen.contains(each.id().of().municipality())) {
        append(each, new ReminderStep.Closed(), now);
      }
    }
  }

  /** Where another was first, it said the same. */
  private void append(ToldReminder told, ReminderStep step, Instant now) {
    ledger.append(told.id(), told.events().size(), new ReminderEvent(step, now));
  }
}

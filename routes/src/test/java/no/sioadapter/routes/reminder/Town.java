package no.sioadapter.routes.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.approval.Approvals;
import no.sioadapter.approval.Eyes;
import no.sioadapter.approval.MadeReport;
import no.sioadapter.approval.Person;
import no.sioadapter.approval.ReportEvent;
import no.sioadapter.approval.ReportFacts;
import no.sioadapter.approval.ReportStep;
import no.sioadapter.approval.ReportStore;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.decision.OrganisationNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.DispatchOrder;
import no.sioadapter.dispatch.DispatchStep;
import no.sioadapter.dispatch.Dispatches;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.Slot;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.Quarter;
import no.sioadapter.reminder.ReminderLedger;
import no.sioadapter.reminder.ReminderSettings;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.SetClock;
import no.sioadapter.routes.quarter.MemoryDeliveries;
import no.sioadapter.routes.quarter.MemoryRuns;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.text.Language;

/**
 * Municipalities whose report is due 30 days after the quarter, with ledgers in memory and a clock
 * that begins on 16 April 2019 at 08:00: 14 days before the first quarter's deadline.
 */
final class Town implements ReminderSource {
  static final Quarter FIRST = new Quarter(2019, 1);
  static final ChannelName SFTP = new ChannelName("sftp");

  private static final String HASH = "0123456789abcdef".repeat(4);

  final SetClock clock =
      new SetClock(Instant.parse("2019-04-16T06:00:00Z"), ZoneId.of("Europe/Oslo"));
  final ReminderLedger ledger = ReminderLedger.inMemory();
  final List<MunicipalityQuarter> asked = new ArrayList<>();
  final Map<String, ReminderSettings> settings = new HashMap<>();
  final Map<String, Reason> broken = new HashMap<>();

  private final List<String> numbers;
  private final MemoryDeliveries deliveries = new MemoryDeliveries();
  private final ReportStore reports = ReportStore.inMemory();
  private final DispatchLedger dispatches = DispatchLedger.inMemory();
  private final Map<MunicipalityQuarter, Integer> made = new HashMap<>();

  Town(String... numbers) {
    this.numbers = List.of(numbers);
  }

  static MunicipalityQuarter of(String number) {
    return new MunicipalityQuarter(new MunicipalityNumber(number), FIRST);
  }

  /** A desk on these ledgers, as after a start. */
  ReminderDesk desk(Optional<MailSetup> mail) {
    return new ReminderDesk(
        new ReminderSetup(this, ledger, Duration.ofDays(7), Duration.ofHours(1), mail),
        new QuarterLedgers(
            deliveries,
            new MemoryRuns(),
            new Approvals(reports, new Made(), clock),
            dispatches,
            number -> Set.of(SFTP)),
        clock);
  }

  /** A system delivers. */
  void deliver(MunicipalityQuarter of, String system) {
    Slot slot = new Slot(new SourceSystem(system), of.municipality(), "");
    Address address =
        new Address(slot, LocalDateTime.of(2019, 4, 2, 8, 0), of.municipality(), of.quarter());
    StoredFile file = new StoredFile("a.zip", new ContentHash(HASH), 7);
    deliveries.decided(
        deliveries
            .arrived(
                new Arrival(
                    slot.system(), "a", List.of(file), Optional.of(address), clock.instant()))
            .id(),
        new DeliveryOutcome.Accepted(clock.instant()));
  }

  /** A run makes version 1, and two persons approve it. */
  void approve(MunicipalityQuarter of) {
    made.put(of, 1);
    Person who = new Person("kari");
    List<ReportStep> steps =
        List.of(new ReportStep.MadeReady(""), new ReportStep.Approved(Eyes.SECOND_PERSON, ""));
    for (int i = 0; i < steps.size(); i++) {
      reports.append(
          of.municipality(),
          of.quarter(),
          i,
          new ReportEvent(1, who, clock.instant(), steps.get(i)));
    }
  }

  /** Version 1 takes these steps over the channel. */
  void dispatch(MunicipalityQuarter of, DispatchStep... steps) {
    DispatchId id = new DispatchId(new ReportId(of.municipality(), of.quarter(), 1), SFTP);
    Dispatches desk = new Dispatches(dispatches, clock);
    desk.queue(
        new DispatchOrder(
            id, List.of(new StoredFile("a.manifest.json", new ContentHash(HASH), 9))));
    for (DispatchStep each : steps) {
      desk.take(id, each);
    }
  }

  /** How a report goes out. */
  static DispatchStep[] sent() {
    return new DispatchStep[] {
      new DispatchStep.Started(), new DispatchStep.Sent(false, Optional.empty())
    };
  }

  @Override
  public List<MunicipalityNumber> numbers() {
    return numbers.stream().map(MunicipalityNumber::new).toList();
  }

  @Override
  public Answer of(MunicipalityQuarter quarter) {
    asked.add(quarter);
    String number = quarter.municipality().value();
    if (broken.containsKey(number)) {
      return new Answer.Unusable(List.of(broken.get(number)));
    }
    return new Answer.Found(
        new ReminderPlan(
            new Municipality(
                quarter.municipality(),
                "Os",
                OrganisationNumber.parse("311243004").orElseThrow(),
                Language.NN,
                "1",
                "1",
                true,
                DateRange.ALWAYS,
                List.of(new SourceSystem("gerica"), new SourceSystem("profil")),
                List.of(),
                1),
            settings.getOrDefault(number, ReminderSettings.NONE),
            Optional.of(30),
            true));
  }

  private final class Made implements ReportFacts {
    @Override
    public List<MadeReport> made(MunicipalityNumber municipality, Quarter quarter) {
      MunicipalityQuarter of = new MunicipalityQuarter(municipality, quarter);
      return made.containsKey(of) ? List.of(new MadeReport(1, false, Optional.empty())) : List.of();
    }

    @Override
    public List<String> altered(ReportId report) {
      return List.of();
    }

    @Override
    public boolean fourEyes(MunicipalityNumber municipality) {
      return true;
    }
  }
}

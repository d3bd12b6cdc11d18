package no.sioadapter.routes.server;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunId;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.approval.ApprovalRoutes;
import no.sioadapter.routes.approval.HandOver;
import no.sioadapter.routes.approval.PublishedReports;
import no.sioadapter.routes.channel.Awaiting;
import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.channel.drop.FolderKind;
import no.sioadapter.routes.channel.drop.SftpKind;
import no.sioadapter.routes.channel.eformidling.EformidlingKind;
import no.sioadapter.routes.channel.https.HttpsKind;
import no.sioadapter.routes.dispatch.DispatchDesk;
import no.sioadapter.routes.dispatch.DispatchParts;
import no.sioadapter.routes.dispatch.DispatchSetup;
import no.sioadapter.routes.dispatch.Dispatching;
import no.sioadapter.routes.failure.FailurePolicy;
import no.sioadapter.routes.intake.IntakeRoutes;
import no.sioadapter.routes.intake.OtherQuarter;
import no.sioadapter.routes.quarter.QuarterDesk;
import no.sioadapter.routes.quarter.QuarterRoutes;
import no.sioadapter.routes.quarter.QuarterRuns;
import no.sioadapter.routes.quarter.RebuildAnswer;
import no.sioadapter.routes.quarter.Rebuilds;
import no.sioadapter.routes.quarter.Reruns;
import no.sioadapter.routes.reception.ReceptionRoutes;
import no.sioadapter.routes.reminder.QuarterLedgers;
import no.sioadapter.routes.reminder.ReminderDesk;
import no.sioadapter.routes.reminder.ReminderRoutes;
import no.sioadapter.routes.retention.RetentionRoutes;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/** The routes, from start to stop. */
public final class RouteServer {
  private static final long STOP_SECONDS = 20;
  private static final Duration HAND_OVER_AGAIN = Duration.ofMinutes(1);

  private final CamelContext camel;
  private final QuarterDesk desk;
  private final OtherQuarter otherQuarter;
  private final Reruns reruns;
  private final Rebuilds rebuilds;
  private final DispatchDesk dispatches;
  private final ReminderDesk reminders;
  private final ProducerTemplate template;

  private RouteServer(
      CamelContext camel,
      QuarterDesk desk,
      OtherQuarter otherQuarter,
      Reruns reruns,
      Rebuilds rebuilds,
      DispatchDesk dispatches,
      ReminderDesk reminders) {
    this.camel = camel;
    this.desk = desk;
    this.otherQuarter = otherQuarter;
    this.reruns = reruns;
    this.rebuilds = rebuilds;
    this.dispatches = dispatches;
    this.reminders = reminders;
    this.template = camel.createProducerTemplate();
  }

  /**
   * Makes the folders, closes what the last stop left open, and starts the routes.
   *
   * @throws Exception where a folder can't be made or a route can't be built
   */
  public static RouteServer start(ServerParts parts) throws Exception {
    parts.folders().prepare(parts.intake().systems());
    parts.archive().prepare();
    List<RecordedRun> waiting =
        new Recovery(parts.deliveries(), parts.runs(), parts.clock()).recover();
    CamelContext camel = new DefaultCamelContext();
    camel.getCamelContextExtension().setName("sio-adapter");
    camel.getExecutorServiceManager().setThreadPoolFactory(new ContainerThreads(parts.threads()));
    QuarterDesk desk =
        new QuarterDesk(parts.deliveries(), parts.runs(), parts.municipalities(), parts.clock());
    IntakeRoutes intake = intake(parts);
    camel.addRoutesConfigurations(new FailurePolicy());
    camel.addRoutes(new QuarterRoutes(desk, runs(parts), parts.quarterCheck()));
    camel.addRoutes(intake);
    Dispatching dispatching = Dispatching.on(camel, dispatch(parts));
    camel.addRoutes(new ApprovalRoutes(handOver(parts, dispatching.desk()), HAND_OVER_AGAIN));
    ReminderDesk reminders = reminders(parts, dispatching.desk());
    camel.addRoutes(new ReminderRoutes(reminders, parts.reminders().period()));
    if (parts.reception().isPresent()) {
      ReceptionRoutes reception = parts.reception().orElseThrow();
      reception.prepare();
      camel.addRoutes(reception);
    }
    if (parts.retention().isPresent()) {
      camel.addRoutes(new RetentionRoutes(parts.retention().get()));
    }
    camel.getShutdownStrategy().setTimeout(STOP_SECONDS);
    camel.start();
    RouteServer server =
        new RouteServer(
            camel,
            desk,
            intake.otherQuarter(),
            reruns(parts, desk, dispatching.desk()),
            rebuilds(parts),
            dispatching.desk(),
            reminders);
    // first of all, so that runs that are due now come after them: the next start goes by that
    // order
    waiting.forEach(run -> server.template.sendBody(QuarterRoutes.RUNS, run));
    dispatching.open();
    return server;
  }

  /** What approval and operators say of dispatches. */
  public DispatchDesk dispatches() {
    return dispatches;
  }

  /** What people should see to. */
  public ReminderDesk reminders() {
    return reminders;
  }

  /** Lets what is under way end, for a while, and stops. */
  public void stop() {
    camel.stop();
  }

  /** Whether everything that was started is running. */
  public boolean isRunning() {
    return camel.getStatus().isStarted()
        && camel.getRoutes().stream()
            .allMatch(
                route -> camel.getRouteController().getRouteStatus(route.getId()).isStarted());
  }

  /**
   * Runs a quarter on the administrator's word; the run waits for its turn.
   *
   * @throws IOException where the disk fails
   */
  public QuarterDesk.Answer run(MunicipalityQuarter quarter) throws IOException {
    QuarterDesk.Answer answer = desk.start(quarter);
    if (answer instanceof QuarterDesk.Answer.Started started) {
      template.sendBody(QuarterRoutes.RUNS, started.run());
    }
    return answer;
  }

  /**
   * The reported, not yet accepted quarters in which a revision of the municipality's mapping table
   * decides otherwise than the one that they were reported by.
   *
   * @throws IOException where the disk fails
   */
  public List<MunicipalityQuarter> touchedBy(MunicipalityNumber municipality, int revision)
      throws IOException {
    return reruns.touchedBy(municipality, revision);
  }

  /**
   * Runs every quarter again that the active revision of the mapping table touches; the runs wait
   * for their turn.
   *
   * @throws IOException where the disk fails
   */
  public List<QuarterDesk.Answer> rerun(MunicipalityNumber municipality) throws IOException {
    List<QuarterDesk.Answer> answers = reruns.start(municipality);
    for (QuarterDesk.Answer answer : answers) {
      if (answer instanceof QuarterDesk.Answer.Started started) {
        template.sendBody(QuarterRoutes.RUNS, started.run());
      }
    }
    return answers;
  }

  /**
   * Makes a run's report again from what it was made from, and compares; nothing is changed.
   *
   * @throws IOException where the disk fails
   */
  public RebuildAnswer rebuild(RunId run) throws IOException {
    return rebuilds.rebuild(run);
  }

  /**
   * Takes what was delivered for one quarter for another one too.
   *
   * @throws IOException where the disk fails
   */
  public OtherQuarter.Answer take(DeliveryId delivery, Quarter quarter) throws IOException {
    OtherQuarter.Answer answer = otherQuarter.take(delivery, quarter);
    template.sendBody(QuarterRoutes.DUE, quarter);
    return answer;
  }

  /** A report of the quarter was approved, or doesn't stand any more: sending is told of it. */
  public void approvalsChanged(MunicipalityQuarter quarter) {
    template.sendBody(ApprovalRoutes.CHANGED, quarter);
  }

  private static HandOver handOver(ServerParts parts, DispatchDesk dispatches) {
    return new HandOver(
        parts.approvals(),
        new PublishedReports(parts.runs(), parts.folders()),
        dispatches,
        parts.municipalities());
  }

  private static ReminderDesk reminders(ServerParts parts, DispatchDesk dispatches) {
    return new ReminderDesk(
        parts.reminders(),
        new QuarterLedgers(
            parts.deliveries(),
            parts.runs(),
            parts.approvals(),
            parts.dispatch().ledger(),
            number -> receipting(dispatches, number)),
        parts.clock());
  }

  private static Set<ChannelName> receipting(DispatchDesk dispatches, MunicipalityNumber number) {
    return dispatches.channels().stream()
        .filter(channel -> channel.municipality().equals(number) && channel.givesReceipts())
        .map(Channel::name)
        .collect(Collectors.toSet());
  }

  private static QuarterRuns runs(ServerParts parts) {
    return new QuarterRuns(
        parts.deliveries(),
        parts.runs(),
        parts.municipalities(),
        parts.runner(),
        parts.folders(),
        parts.archive(),
        parts.clock());
  }

  private static Reruns reruns(ServerParts parts, QuarterDesk desk, DispatchDesk dispatches) {
    return new Reruns(
        parts.deliveries(), parts.runs(), desk, parts.tables(), dispatches::isAccepted);
  }

  private static DispatchParts dispatch(ServerParts parts) {
    DispatchSetup setup = parts.dispatch();
    return new DispatchParts(
        parts.folders(),
        parts.municipalities(),
        setup.source(),
        List.of(
            new FolderKind(parts.folders()),
            new SftpKind(),
            new HttpsKind(Awaiting.of(setup.ledger()), parts.clock()),
            new EformidlingKind(Awaiting.of(setup.ledger()), parts.clock())),
        FolderKind::standard,
        setup.ledger(),
        setup.shelf(),
        setup.backOff(),
        setup.period(),
        parts.clock(),
        parts.intake().language(),
        setup.listener());
  }

  private static Rebuilds rebuilds(ServerParts parts) {
    return new Rebuilds(
        parts.deliveries(),
        parts.runs(),
        parts.runner(),
        parts.folders(),
        parts.archive(),
        parts.purges());
  }

  private static IntakeRoutes intake(ServerParts parts) {
    return new IntakeRoutes(
        parts.intake(),
        parts.folders(),
        parts.archive(),
        parts.deliveries(),
        parts.examiner(),
        parts.municipalities(),
        parts.clock(),
        QuarterRoutes.DUE);
  }
}

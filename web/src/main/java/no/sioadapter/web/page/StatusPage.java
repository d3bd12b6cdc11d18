package no.sioadapter.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.sioadapter.approval.Approvals;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.ReceiptShelf;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.routes.approval.PublishedReports;
import no.sioadapter.routes.intake.Inboxes;
import no.sioadapter.routes.municipality.Municipalities;
import no.sioadapter.routes.reminder.OpenReminder;
import no.sioadapter.routes.reminder.ReminderDesk;
import no.sioadapter.routes.server.RouteServer;
import no.sioadapter.web.request.RequestLanguage;
import no.sioadapter.web.rest.ChannelView;
import no.sioadapter.web.server.RunningServer;

/** What the status page shows, read once a request. */
@Named("page")
@RequestScoped
public class StatusPage {
  private static final int NEWEST = 50;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private DeliveryLedger deliveryLedger;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private RunLedger runLedger;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private DispatchLedger dispatchLedger;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private ReceiptShelf shelf;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Municipalities folders;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Approvals approvals;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private PublishedReports published;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Clock clock;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Inboxes inboxes;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private RunningServer server;

  @SuppressWarnings("NullAway.Init") // by read()
  private Words words;

  private List<ReminderLine> reminders = List.of();
  private List<String> reminderProblems = List.of();
  private List<RecordedRun> newest = List.of();
  private List<MunicipalityLine> municipalities = List.of();
  private List<ReportLine> reports = List.of();
  private List<RunLine> runs = List.of();
  private List<DeliveryLine> deliveries = List.of();
  private List<WaitingLine> waiting = List.of();
  private List<DispatchLine> dispatches = List.of();
  private List<ChannelLine> channels = List.of();
  private List<AsideLine> aside = List.of();

  /** Reads it all. */
  @PostConstruct
  void read() {
    words = Words.in(RequestLanguage.of(request), clock.getZone());
    readLedger();
    server.routes().map(RouteServer::reminders).ifPresent(this::readReminders);
    try {
      readFolders();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readLedger() {
    newest = runLedger.newest(NEWEST);
    RunLines lines = new RunLines(words);
    runs = newest.stream().map(lines::line).toList();
    reports = new ReportLines(words, approvals, published).of(newest);
    DeliveryLines deliveryLines = new DeliveryLines(words);
    deliveries = deliveryLedger.newest(NEWEST).stream().map(deliveryLines::line).toList();
    DispatchLines dispatchLines = new DispatchLines(words);
    dispatches = dispatchLedger.newest(NEWEST).stream().map(dispatchLines::line).toList();
    channels = dispatchLines.obstructed(ChannelView.all(server));
    aside = shelf.setAside(NEWEST).stream().map(dispatchLines::line).toList();
  }

  private void readReminders(ReminderDesk desk) {
    ReminderLines lines = new ReminderLines(words);
    List<OpenReminder> open = desk.open();
    reminders = open.stream().map(lines::line).toList();
    reminderProblems = lines.problems(open, desk.problems());
  }

  private void readFolders() throws IOException {
    RunLines lines = new RunLines(words);
    municipalities =
        folders.numbers().stream().map(number -> lines.line(number.value(), last(number))).toList();
    waiting =
        inboxes.waiting().stream()
            .map(file -> new WaitingLine(file.system().id(), file.name(), words.time(file.since())))
            .toList();
  }

  private Optional<RecordedRun> last(MunicipalityNumber municipality) {
    return newest.stream()
        .filter(run -> run.order().municipality().equals(municipality))
        .findFirst();
  }

  /** A line of the page's words. */
  public String say(String key) {
    return words.say(key);
  }

  /** The language's tag. */
  public String getLanguage() {
    return words.language().tag();
  }

  /** When the page was made. */
  public String getUpdated() {
    return words.say("page.updated", "time", words.time(clock.instant()));
  }

  /** What somebody should see to. */
  public List<ReminderLine> getReminders() {
    return reminders;
  }

  /** Why somebody may not be reminded. */
  public List<String> getReminderProblems() {
    return reminderProblems;
  }

  /** Those that have a folder. */
  public List<MunicipalityLine> getMunicipalities() {
    return municipalities;
  }

  /** The newest version of each of the newest quarters, and the approved one. */
  public List<ReportLine> getReports() {
    return reports;
  }

  /** The newest. */
  public List<RunLine> getRuns() {
    return runs;
  }

  /** The newest. */
  public List<DeliveryLine> getDeliveries() {
    return deliveries;
  }

  /** What lies in the inboxes. */
  public List<WaitingLine> getWaiting() {
    return waiting;
  }

  /** The newest. */
  public List<DispatchLine> getDispatches() {
    return dispatches;
  }

  /** Those that can't be used now. */
  public List<ChannelLine> getChannels() {
    return channels;
  }

  /** What came back and couldn't be applied. */
  public List<AsideLine> getAside() {
    return aside;
  }
}

package no.sioadapter.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.sioadapter.approval.Eyes;
import no.sioadapter.approval.MadeReport;
import no.sioadapter.approval.Person;
import no.sioadapter.approval.QuarterReports;
import no.sioadapter.approval.ReportEvent;
import no.sioadapter.approval.ReportStep;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchEvent;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.dispatch.DispatchOrder;
import no.sioadapter.dispatch.DispatchStep;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.period.Quarter;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.Remark;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.report.ReportId;

/** A quarter's facts, written as {@code 1 approved, 2 draft} and {@code 1 sftp sent}. */
final class Situation {
  static final MunicipalityQuarter OF =
      new MunicipalityQuarter(new MunicipalityNumber("1243"), new Quarter(2019, 1));
  static final Instant SENT = Instant.parse("2019-04-05T10:00:00Z");

  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final Person WHO = new Person("kari");
  private static final Reason WHY = new Reason("NoConnection", "no connection");
  private static final ReportStep READY = new ReportStep.MadeReady("");
  private static final ReportStep APPROVED = new ReportStep.Approved(Eyes.SECOND_PERSON, "");
  private static final ReportStep WITHDRAWN = new ReportStep.Withdrawn("feil");
  private static final Map<String, List<ReportStep>> REPORT =
      Map.of(
          "preview", List.of(),
          "draft", List.of(),
          "turned-down", List.of(READY, new ReportStep.TurnedDown("nei")),
          "ready", List.of(READY),
          "approved", List.of(READY, APPROVED),
          "withdrawn", List.of(READY, APPROVED, WITHDRAWN));
  private static final DispatchStep STARTED = new DispatchStep.Started();
  private static final DispatchStep GONE = new DispatchStep.Sent(false, Optional.empty());
  private static final Map<String, List<DispatchStep>> DISPATCH =
      Map.ofEntries(
          Map.entry("queued", List.of()),
          Map.entry("held", List.of(new DispatchStep.Held("vent"))),
          Map.entry("sending", List.of(STARTED)),
          Map.entry("sent", List.of(STARTED, GONE)),
          Map.entry(
              "sent-again", List.of(STARTED, GONE, new DispatchStep.Retried(), STARTED, GONE)),
          Map.entry(
              "by-hand",
              List.of(
                  STARTED, new DispatchStep.Parked(WHY), new DispatchStep.DeliveredByHand("post"))),
          Map.entry(
              "sent-and-by-hand", List.of(STARTED, GONE, new DispatchStep.DeliveredByHand("post"))),
          Map.entry("received", List.of(STARTED, GONE, receipted(Receipt.Outcome.RECEIVED))),
          Map.entry("accepted", List.of(STARTED, GONE, receipted(Receipt.Outcome.ACCEPTED))),
          Map.entry("rejected", List.of(STARTED, GONE, receipted(Receipt.Outcome.REJECTED))),
          Map.entry("expired", List.of(STARTED, GONE, new DispatchStep.Expired(WHY))),
          Map.entry("parked", List.of(STARTED, new DispatchStep.Parked(WHY))),
          Map.entry("cancelled", List.of(new DispatchStep.Cancelled("stopp"))));

  private Situation() {}

  /**
   * The facts.
   *
   * @param others words such as {@code no-rules}, {@code refused}, and systems that lack
   */
  static QuarterFacts of(
      Optional<Deadline> deadline, String reports, String dispatches, String others) {
    Set<String> words = Set.copyOf(parts(others));
    return new QuarterFacts(
        OF,
        deadline,
        !words.contains("no-rules"),
        parts(others).stream()
            .filter(word -> Set.of("gerica", "profil").contains(word))
            .map(SourceSystem::new)
            .toList(),
        words.contains("refused"),
        reports(parts(reports)),
        parts(dispatches).stream().map(Situation::dispatch).toList(),
        Set.of(new ChannelName("sftp"), new ChannelName("https")));
  }

  private static List<String> parts(String text) {
    return text.isBlank()
        ? List.of()
        : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }

  private static QuarterReports reports(List<String> reports) {
    List<MadeReport> made = new ArrayList<>();
    List<ReportEvent> events = new ArrayList<>();
    for (String each : reports) {
      String[] words = each.split(" ", -1);
      int version = Integer.parseInt(words[0]);
      made.add(new MadeReport(version, words[1].equals("preview"), Optional.empty()));
      Objects.requireNonNull(REPORT.get(words[1]))
          .forEach(step -> events.add(new ReportEvent(version, WHO, SENT, step)));
    }
    return QuarterReports.of(OF.municipality(), OF.quarter(), made, events);
  }

  private static Dispatch dispatch(String text) {
    String[] words = text.split(" ", -1);
    DispatchId id =
        new DispatchId(
            new ReportId(OF.municipality(), OF.quarter(), Integer.parseInt(words[0])),
            new ChannelName(words[1]));
    StoredFile manifest = new StoredFile("a.manifest.json", new ContentHash(HASH), 9);
    List<DispatchStep> steps = new ArrayList<>();
    steps.add(new DispatchStep.Queued(new DispatchOrder(id, List.of(manifest))));
    steps.addAll(Objects.requireNonNull(DISPATCH.get(words[2])));
    return Dispatch.of(
        id,
        steps.stream()
            .map(step -> new DispatchEvent(step, Optional.empty(), SENT))
            .collect(Collectors.toList()));
  }

  private static DispatchStep receipted(Receipt.Outcome outcome) {
    return new DispatchStep.Receipted(
        new Receipt(
            new ReportReference("sio-1243-2019Q1-v1", 1, HASH),
            SENT,
            outcome,
            List.of(new Remark("R1", "nei", ""))));
  }
}

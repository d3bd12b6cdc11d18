package no.sioadapter.routes.channel.eformidling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.decision.OrganisationNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.routes.SetClock;
import no.sioadapter.routes.channel.Awaiting;
import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.channel.ChannelRun;
import no.sioadapter.routes.channel.Outgoing;
import no.sioadapter.routes.channel.SendResult;
import no.sioadapter.routes.channel.TransportState;
import no.sioadapter.routes.channel.eformidling.EformidlingSettings.Document;
import no.sioadapter.routes.channel.http.CutLine;
import no.sioadapter.routes.channel.http.HttpAddress;
import no.sioadapter.routes.channel.http.KeyMaterial;
import no.sioadapter.routes.channel.http.LineSettings;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports through a faithful stub of the integrasjonspunkt, under the one failure policy. */
class EformidlingChannelTest {
  private static final String REPORT = "sio-1243-2019Q1-v1";
  private static final String RECEIPT = REPORT + "-kvittering-1.xml";

  @TempDir private Path outbox;

  private final SetClock clock = new SetClock(Instant.parse("2019-04-20T10:00:00Z"));
  private final List<Outgoing> sent = new CopyOnWriteArrayList<>();
  private PointStub point;

  @BeforeEach
  void start() throws IOException {
    point = new PointStub();
  }

  @AfterEach
  void stop() {
    point.close();
  }

  @ParameterizedTest
  @EnumSource(Document.class)
  void aReportGoesOutAsOneMessageToTheByte(Document document) throws Exception {
    EformidlingChannel channel = channel(document);
    try (ChannelRun run = new ChannelRun(channel)) {
      Outgoing report = ChannelRun.report(outbox, channel, 1, "a");

      SendResult.Sent result = assertInstanceOf(SendResult.Sent.class, run.send(report));

      assertFalse(result.alreadyThere());
      PointStub.Message message = point.sent().get(0);
      assertEquals(message.id(), result.reference().orElseThrow());
      Map<String, byte[]> files = files(message);
      for (Path file : report.files()) {
        assertArrayEquals(Files.readAllBytes(file), files.get(file.getFileName().toString()));
      }
      assertEquals(document == Document.ARKIVMELDING ? 6 : 5, files.size());
      assertEquals("application/json", message.files().get(message.files().size() - 1).type());
    }
  }

  @Test
  void theEnvelopeIsAddressedAsTheApiHasIt() throws Exception {
    JsonNode header = sentHeader(Document.AVTALT);
    JsonNode receiver = header.path("receiver").path(0).path("identifier");
    assertEquals("iso6523-actorid-upis", receiver.path("authority").asText());
    assertEquals("0192:983544622", receiver.path("value").asText());
    JsonNode identification = header.path("documentIdentification");
    assertEquals("urn:no:difi:avtalt:xsd::avtalt", identification.path("standard").asText());
    assertEquals("avtalt", identification.path("type").asText());
    assertEquals("2019-04-20T12:00:00+02:00", identification.path("creationDateAndTime").asText());
    JsonNode scope = header.path("businessScope").path("scope").path(0);
    assertEquals("ConversationId", scope.path("type").asText());
    assertEquals(PointStub.AGREED, scope.path("identifier").asText());
  }

  @ParameterizedTest
  @EnumSource(Document.class)
  void whatGoesUnencryptedHasNoFigureAndNoPerson(Document document) throws Exception {
    EformidlingChannel channel = channel(document);
    try (ChannelRun run = new ChannelRun(channel)) {
      run.send(ChannelRun.report(outbox, channel, 1, "3935425;02847599807;HTAMDK;900,0000;"));
    }
    PointStub.Message message = point.sent().get(0);
    List<String> open = new ArrayList<>(List.of(message.sbd().toString()));
    message.files().forEach(file -> open.add(file.name()));
    if (document == Document.ARKIVMELDING) {
      open.add(new String(message.files().get(0).bytes(), StandardCharsets.UTF_8));
    }
    for (String text : open) {
      for (String secret : List.of("3935425", "02847599807", "HTAMDK", "900,0")) {
        assertFalse(text.contains(secret), text);
      }
      // what numbers there are: the municipality, the quarter, versions, times and addresses
      String rest =
          text.replace(message.id(), "")
              .replaceAll("sio-1243-2019Q1-v1|iso6523|w3.org/2001", "")
              .replaceAll("2019-04-20(T12:00:00\\+02:00)?", "")
              .replaceAll("\\b(1243|2019Q1|983544622|0192)\\b", "");
      assertFalse(rest.matches("(?s).*[0-9]{3,}.*"), rest);
    }
  }

  @Test
  void theSameReportAgainIsTheSameMessage() throws Exception {
    EformidlingChannel channel = channel(Document.AVTALT);
    try (ChannelRun run = new ChannelRun(channel)) {
      Outgoing report = ChannelRun.report(outbox, channel, 1, "a");
      SendResult.Sent first = assertInstanceOf(SendResult.Sent.class, run.send(report));
      SendResult.Sent again = assertInstanceOf(SendResult.Sent.class, run.send(report));
      assertTrue(again.alreadyThere());
      assertEquals(first.reference(), again.reference());
      assertEquals(1, point.sent().size());
    }
  }

  @Test
  void anotherContentOrAnotherChannelIsAnotherMessage() throws Exception {
    EformidlingChannel channel = channel(Document.AVTALT);
    Outgoing one = ChannelRun.report(outbox, channel, 1, "a");
    Outgoing other = ChannelRun.report(outbox, channel, 1, "b");
    assertNotEquals(
        MessageId.first(one.order()).toString(), MessageId.first(other.order()).toString());
    assertNotEquals(
        MessageId.first(one.order()).toString(), MessageId.first(one.order()).next().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "PUT /api/messages/out/, 500, OtherSideFailed",
    "POST /api/messages/out/, 503, AskedToWait",
    "DELETE /api/messages/out/, 500, OtherSideFailed"
  })
  void aMessageThatIsHalfMadeIsMadeAnew(String where, int status, String code) throws Exception {
    EformidlingChannel channel = channel(Document.ARKIVMELDING);
    try (ChannelRun run = new ChannelRun(channel)) {
      Outgoing report = ChannelRun.report(outbox, channel, 1, "a");
      if (where.startsWith("DELETE")) {
        point.next("POST /api/messages/out/", 500);
        run.send(report);
      }
      point.next(where, status);
      assertEquals(code, assertInstanceOf(SendResult.Later.class, run.send(report)).why().code());

      assertInstanceOf(SendResult.Sent.class, run.send(report));

      assertEquals(1, point.sent().size());
      assertEquals(6, point.sent().get(0).files().size(), "no file is there twice");
      assertEquals(MessageId.first(report.order()).next().toString(), point.sent().get(0).id());
    }
  }

  @ParameterizedTest
  @EnumSource(Document.class)
  void whereverTheLineBreaksTheReportArrivesWholeAndWithOneContent(Document document)
      throws Exception {
    try (CutLine line = new CutLine(point.port())) {
      EformidlingChannel whole = channel(document, line.port());
      try (ChannelRun run = new ChannelRun(whole)) {
        run.send(ChannelRun.report(outbox, whole, 1, "a"));
      }
      int version = 2;
      for (CutLine.Direction direction : CutLine.Direction.values()) {
        long bytes = line.carried(direction);
        for (long at : new long[] {0, 1, 100, bytes / 4, bytes / 2, bytes - 100, bytes - 1}) {
          breaksAt(line, direction, at, document, version++);
        }
      }
    }
  }

  private void breaksAt(
      CutLine line, CutLine.Direction direction, long at, Document document, int version)
      throws Exception {
    EformidlingChannel channel = channel(document, line.port());
    try (ChannelRun run = new ChannelRun(channel)) {
      Outgoing report = ChannelRun.report(outbox, channel, version, "a");
      line.cutAfter(direction, at);
      SendResult result = run.send(report);
      line.cutAfter(direction, Long.MAX_VALUE);
      String where = direction + " " + at + ": " + result;
      if (result instanceof SendResult.Later) {
        result = run.send(report);
      }
      assertInstanceOf(SendResult.Sent.class, result, where);
      String name = report.order().id().report().name();
      List<PointStub.Message> messages =
          point.sent().stream().filter(each -> files(each).containsKey(name + ".xml")).toList();
      assertEquals(1, messages.size(), where);
      assertEquals(
          document == Document.ARKIVMELDING ? 6 : 5, messages.get(0).files().size(), where);
      for (Path file : report.files()) {
        assertArrayEquals(
            Files.readAllBytes(file),
            files(messages.get(0)).get(file.getFileName().toString()),
            where);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, TurnedDown, refused", "401, NotKnownThere, refused", "403, NotAllowedThere, refused",
    "409, TurnedDown, refused", "413, TurnedDown, refused", "429, AskedToWait, later",
    "500, OtherSideFailed, later", "503, AskedToWait, later"
  })
  void whatAnAnswerToTheEnvelopeMeans(int status, String code, String result) throws Exception {
    point.next("POST /api/messages/out", status);
    SendResult answer = once(Document.AVTALT);
    assertEquals(
        code,
        answer instanceof SendResult.Later later
            ? later.why().code()
            : ((SendResult.Refused) answer).why().code());
    assertEquals(result.equals("later"), answer instanceof SendResult.Later);
    assertEquals(List.of(), point.sent());
  }

  @Test
  void aPointThatIsDownIsTriedLater() throws Exception {
    point.close();
    SendResult.Later later = assertInstanceOf(SendResult.Later.class, once(Document.AVTALT));
    assertEquals("NoConnection", later.why().code());
  }

  @Test
  void aReceiverThatDoesntTakeTheProcessIsToldBeforeAnythingIsMade() throws Exception {
    EformidlingChannel channel =
        new EformidlingChannel(
            settings(Document.ARKIVMELDING, PointStub.AGREED, point.port()), awaiting(), clock);
    try (ChannelRun run = new ChannelRun(channel)) {
      SendResult.Refused refused =
          assertInstanceOf(
              SendResult.Refused.class, run.send(ChannelRun.report(outbox, channel, 1, "a")));
      assertEquals("ReceiverNotRegistered", refused.why().code());
      assertFalse(point.calls().contains("POST /api/messages/out"), point.calls().toString());
    }
  }

  @ParameterizedTest
  @CsvSource({"FEIL, MessageFailed, false", "LEVETID_UTLOPT, MessageExpired, true"})
  void aMessageThatIsLostIsToldAndTheNextTryIsANewMessage(
      String status, String code, boolean expired) throws Exception {
    EformidlingChannel channel = channel(Document.AVTALT);
    try (ChannelRun run = new ChannelRun(channel)) {
      Outgoing report = ChannelRun.report(outbox, channel, 1, "a");
      run.send(report);
      sent.add(report);
      point.status(point.sent().get(0).id(), status);
      await(() -> !run.states().isEmpty());
      TransportState state = run.states().get(0);
      assertEquals(report.order().id(), state.dispatch());
      assertEquals(expired, state.expired());
      assertEquals(code, state.problem().orElseThrow().code());

      SendResult.Sent again = assertInstanceOf(SendResult.Sent.class, run.send(report));
      assertFalse(again.alreadyThere());
      assertEquals(2, point.sent().size());
    }
  }

  @Test
  void aMessageThatArrivesIsNotTalkedOf() throws Exception {
    EformidlingChannel channel = channel(Document.AVTALT);
    try (ChannelRun run = new ChannelRun(channel)) {
      Outgoing report = ChannelRun.report(outbox, channel, 1, "a");
      run.send(report);
      sent.add(report);
      List.of("MOTTATT", "LEVERT", "LEST")
          .forEach(status -> point.status(point.sent().get(0).id(), status));
      String asked = "GET /api/statuses/" + point.sent().get(0).id();
      long before = point.calls().stream().filter(asked::equals).count();
      await(() -> point.calls().stream().filter(asked::equals).count() > before + 1);
      assertEquals(List.of(), run.states());
    }
  }

  @Test
  void receiptsAreTakenAndDeletedAndOtherMessagesLeftToTheArchive() throws Exception {
    byte[] receipt = "<Kvittering>æ".getBytes(StandardCharsets.UTF_8); // not looked at here
    String sender = "0192:" + PointStub.RECEIVER;
    point.arrives(
        new PointStub.Incoming("m1", PointStub.AGREED, sender, Map.of("brev.pdf", receipt)));
    point.arrives(new PointStub.Incoming("m2", PointStub.AGREED, sender, Map.of(RECEIPT, receipt)));
    point.arrives(
        new PointStub.Incoming("m3", PointStub.AGREED, "0192:974760673", Map.of(RECEIPT, receipt)));
    point.arrives(
        new PointStub.Incoming("m4", PointStub.ARCHIVE, sender, Map.of(RECEIPT, receipt)));
    try (ChannelRun run = new ChannelRun(channel(Document.AVTALT))) {
      await(() -> point.waiting().size() == 3);
      assertEquals(List.of("m1", "m3", "m4"), point.waiting());
      assertEquals(1, run.receipts().size());
      assertEquals(RECEIPT, run.receipts().get(0).file().name());
      assertArrayEquals(receipt, run.receipts().get(0).file().bytes());
    }
  }

  @Test
  void aReceiptThatCantBeKeptStaysWhereItIs() throws Exception {
    point.arrives(
        new PointStub.Incoming(
            "m1", PointStub.AGREED, "0192:" + PointStub.RECEIVER, Map.of(RECEIPT, new byte[] {1})));
    try (ChannelRun run = new ChannelRun(channel(Document.AVTALT))) {
      run.refuseReceipts(4); // the failure policy's tries
      await(() -> point.calls().contains("GET /api/messages/in/pop/m1"));
      Thread.sleep(12_000); // its pauses: 0.5, 2 and 8 s
      assertEquals(List.of("m1"), point.waiting());
      assertEquals(List.of(), run.receipts());
      point.unlock();
      await(() -> point.waiting().isEmpty());
      assertEquals(1, run.receipts().size());
    }
  }

  @Test
  void aChannelIsMadeOfSettings() throws Exception {
    EformidlingKind kind = new EformidlingKind(awaiting(), clock);
    SortedMap<String, String> values = new TreeMap<>();
    kind.form()
        .settings()
        .forEach(
            setting -> setting.standard().ifPresent(value -> values.put(setting.name(), value)));
    values.put("address", "http://127.0.0.1:" + point.port());
    values.put("receiver", PointStub.RECEIVER);
    Channel channel =
        kind.make(
            new ChannelSettings(
                new MunicipalityNumber("1243"),
                new ChannelName("eformidling"),
                kind.form().kind(),
                Language.NN,
                values));
    assertEquals("eformidling", channel.kind());
    try (ChannelRun run = new ChannelRun(channel)) {
      assertInstanceOf(SendResult.Sent.class, run.send(ChannelRun.report(outbox, channel, 1, "a")));
    }
    assertTrue(point.sent().get(0).sbd().has("avtalt"));
  }

  private JsonNode sentHeader(Document document) throws Exception {
    assertInstanceOf(SendResult.Sent.class, once(document));
    return point.sent().get(0).sbd().path("standardBusinessDocumentHeader");
  }

  private SendResult once(Document document) throws Exception {
    EformidlingChannel channel = channel(document);
    try (ChannelRun run = new ChannelRun(channel)) {
      return run.send(ChannelRun.report(outbox, channel, 1, "a"));
    }
  }

  private EformidlingChannel channel(Document document) {
    return channel(document, point.port());
  }

  private EformidlingChannel channel(Document document, int port) {
    String process = document == Document.AVTALT ? PointStub.AGREED : PointStub.ARCHIVE;
    return new EformidlingChannel(settings(document, process, port), awaiting(), clock);
  }

  private Awaiting awaiting() {
    return (municipality, channel) -> sent.stream().map(ChannelRun::sent).toList();
  }

  private static EformidlingSettings settings(Document document, String process, int port) {
    return new EformidlingSettings(
        new MunicipalityNumber("1243"),
        new ChannelName("eformidling"),
        Language.NB,
        HttpAddress.parse("http://127.0.0.1:" + port).orElseThrow(),
        OrganisationNumber.parse(PointStub.RECEIVER).orElseThrow(),
        process,
        document,
        "no.sioadapter.kvartalsrapport.v1",
        new LineSettings(
            Duration.ofSeconds(2), Duration.ofSeconds(5), 1_000_000, KeyMaterial.none()),
        Duration.ofMillis(500));
  }

  /** A name that is there twice has no bytes that are equal to anything. */
  private static Map<String, byte[]> files(PointStub.Message message) {
    Map<String, byte[]> files = new TreeMap<>();
    Set<String> names = new HashSet<>();
    for (PointStub.Attached each : message.files()) {
      files.put(each.name(), names.add(each.name()) ? each.bytes() : new byte[0]);
    }
    return files;
  }

  private static void await(BooleanSupplier so) throws InterruptedException {
    for (int i = 0; i < 200 && !so.getAsBoolean(); i++) {
      Thread.sleep(100);
    }
    assertTrue(so.getAsBoolean());
  }
}

package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.receipt.xml.ReceiptXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server with its channels: one that says nothing of them, and one with a dead host. */
class DispatchIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path temp;

  @Test
  void theChannelsAreOpenADeadOneStopsNothingAndAReportIsSentAndAccepted()
      throws IOException, InterruptedException {
    Path data = temp.resolve("data");
    municipality(data, "1243", "");
    municipality(
        data,
        "1201",
        """
        channels:
          - name: helsedir
            kind: sftp
            host: 127.0.0.1
            port: 1
            user: bergen
            known_hosts: known_hosts
            password_file: secret
        """);
    municipality(data, "1224", "channels:\n  - name: helsedir\n    kind: pigeon\n");
    MailBox mails = MailBox.open();
    ServerProcess server =
        ServerProcess.start(data, Path.of("target/dispatch-it.log"), mails.settings());
    try {
      Waiting.until(
          "the channel says what stands in its way",
          Duration.ofMinutes(1),
          () -> channels(server).contains("KnownHostsMissing"));
      String channels = channels(server);

      assertTrue(channels.contains("\"mappe\""), channels);
      assertTrue(channels.contains("pigeon"), channels);
      assertTrue(Files.isDirectory(data.resolve("dispatch/1243/mappe/drop")));
      assertEquals("[]", server.get("/api/dispatches").body());
      assertEquals("[]", server.get("/api/dispatches/receipts").body());
      HttpResponse<String> unknown = server.get("/api/dispatches/sio-1243-2019Q1-v1/mappe");
      assertEquals(404, unknown.statusCode());
      assertTrue(unknown.body().contains("/api/dispatches"), unknown.body());
      String page = server.get("/").body();
      String obstructed = page.substring(page.indexOf("Kanaler som ikke kan brukes"));
      assertTrue(obstructed.contains("1224") && obstructed.contains("pigeon"), obstructed);
      anApprovedReportIsSentAndAccepted(data, server, mails);
    } finally {
      server.stop();
      mails.close();
    }
  }

  /** Over the folder that a municipality has that names no channel. */
  private static void anApprovedReportIsSentAndAccepted(
      Path data, ServerProcess server, MailBox mails) throws IOException, InterruptedException {
    SmallMunicipality small = new SmallMunicipality("0904");
    small.configure(data);
    Path settings = data.resolve("config/0904/municipality.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
            + """
            four_eyes: false
            participates_to: 2019-12-31
            reminders:
              deadline_days: 30
              to: [kari@0904.example]
            """);
    SignUp administrator = SignUp.on(server);
    String[] anne = administrator.user("anne", "operator", "approver");
    String[] vera = administrator.user("vera", "viewer");
    Inbox inbox = new Inbox(data);
    inbox.put("gerica", small.gerica("00.zip"), small.zip("Sjukeheimen"));
    whoeverIsNamedIsRemindedOnceOfADeadlineThatIsOver(server, mails);
    inbox.put("profil", small.profil(), small.xml().getBytes(StandardCharsets.UTF_8));
    String report = "/api/reports/0904/2019Q1/1/";
    Waiting.until(
        "the report is made", PATIENCE, () -> step(server, report + "ready", "0", anne) == 200);
    assertEquals(200, step(server, report + "approve", "1", anne));
    String dispatch = "/api/dispatches/sio-0904-2019Q1-v1/mappe";
    Waiting.until(
        "it is sent", PATIENCE, () -> server.get(dispatch).body().contains("\"state\":\"sent\""));
    HttpResponse<String> quarters = server.get("/api/dispatches/of/0904/2019Q1");
    assertEquals(200, quarters.statusCode(), quarters.body());
    assertTrue(quarters.body().contains("sio-0904-2019Q1-v1"), quarters.body());
    Path drop = data.resolve("dispatch/0904/mappe/drop");
    Path manifest = drop.resolve("sio-0904-2019Q1-v1.manifest.json");
    assertTrue(Files.isRegularFile(manifest));

    String hold = dispatch + "/hold";
    assertEquals(403, server.send("POST", hold, "{}", vera).statusCode());
    assertEquals(400, server.send("POST", hold, "{}", anne).statusCode(), "no reason");
    assertEquals(409, server.send("POST", hold, "{\"reason\":\"x\"}", anne).statusCode());
    assertEquals(200, server.send("POST", dispatch + "/retry", "{}", anne).statusCode());
    Waiting.until(
        "it was there already",
        PATIENCE,
        () -> server.get("/metrics").body().contains("outcome=\"already-there\""));

    Receipt receipt =
        new Receipt(
            new ReportReference("sio-0904-2019Q1-v1", 1, sha256(manifest)),
            Instant.parse("2019-04-05T10:00:00Z"),
            Receipt.Outcome.ACCEPTED,
            List.of());
    Path receipts = data.resolve("dispatch/0904/mappe/receipts");
    Path hidden = receipts.resolve(".kvittering.part");
    Files.write(hidden, new ReceiptXml().bytes(receipt));
    Files.move(hidden, receipts.resolve("sio-0904-2019Q1-v1-kvittering-1.xml"));
    Waiting.until(
        "it is accepted",
        Duration.ofSeconds(90),
        () -> server.get(dispatch).body().contains("\"state\":\"accepted\""));
    assertTrue(server.get("/api/dispatches/receipts").body().contains("\"applied\""));
    assertEquals(409, server.send("POST", dispatch + "/retry", "{}", anne).statusCode());
    String log = server.get("/api/audit", administrator.header()).body();
    assertTrue(log.contains("retry-dispatch"), log);
    String reminders = server.get("/api/reminders").body();
    assertTrue(reminders.contains("\"reminders\":[]"), reminders);
    assertEquals(1, mails.mails().size(), mails.mails().toString());
    assertTrue(server.get("/?lang=en").body().contains("No deadline is near"));
  }

  private static void whoeverIsNamedIsRemindedOnceOfADeadlineThatIsOver(
      ServerProcess server, MailBox mails) throws IOException, InterruptedException {
    Waiting.until("a mail comes", PATIENCE, () -> !mails.mails().isEmpty());
    MailBox.Mail mail = mails.mails().get(0);

    assertEquals("kari@0904.example", mail.to());
    assertEquals("SIO 0904 Liten kommune 2019Q1: fristen er ute", mail.subject());
    assertTrue(mail.text().contains("Dette mangler: profil har ikke levert."), mail.text());
    Waiting.until(
        "it is said that it was mailed",
        PATIENCE,
        () -> server.get("/api/reminders?lang=en").body().contains("\"mailedAt\":\"20"));
    String reminders = server.get("/api/reminders?lang=en").body();
    assertTrue(reminders.contains("\"deadline\":\"2019-04-30\""), reminders);
    assertTrue(reminders.contains("\"missing\":[\"profil has not delivered\"]"), reminders);
    String page = server.get("/").body();
    assertTrue(page.contains("Fristen for rapporten var 30.04.2019, og den er ute."), page);
  }

  private static int step(ServerProcess server, String path, String version, String[] who)
      throws IOException, InterruptedException {
    String[] headers = Arrays.copyOf(who, who.length + 2);
    headers[who.length] = "If-Match";
    headers[who.length + 1] = "\"" + version + "\"";
    return server.send("POST", path, "{\"reason\":\"sett\"}", headers).statusCode();
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = ContentHash.digest();
    digest.update(Files.readAllBytes(file));
    return ContentHash.of(digest).value();
  }

  private static String channels(ServerProcess server) throws IOException, InterruptedException {
    return server.get("/api/dispatches/channels").body();
  }

  private static void municipality(Path data, String number, String channels) throws IOException {
    Path folder = Files.createDirectories(data.resolve("config").resolve(number));
    Files.writeString(
        folder.resolve("municipality.yaml"),
        "number: \"" + number + "\"\nname: Prøve\nlanguage: nb\n" + channels);
  }
}

package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sioadapter.cli.Sio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A report's way out, from outside, on the real server: kari puts forward, ola and per approve,
 * anne may do both. Each test has a municipality of its own: 90 days of LOKO at 3 306 kr, and 3.5
 * hours a week of HTAMDK, which is 45 hours, at 764 kr.
 */
class ApprovalIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path temporary;
  private static Path data;
  private static ServerProcess server;
  private static SignUp administrator;
  private static String[] kari;
  private static String[] ola;
  private static String[] per;
  private static String[] anne;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    data = Files.createDirectories(temporary.resolve("data"));
    server = ServerProcess.start(data, Path.of("target/approval-it.log"));
    administrator = SignUp.on(server);
    kari = administrator.user("kari", "operator");
    ola = administrator.user("ola", "approver");
    per = administrator.user("per", "approver");
    anne = administrator.user("anne", "operator", "approver");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    server.stop();
  }

  @Test
  void aReportGoesOutByTwoPersonsAndACorrectionIsProposedAndNeverSentByItself()
      throws IOException, InterruptedException {
    SmallMunicipality small = new SmallMunicipality("0926");
    small.configure(data);
    deliver(small, "00.zip", small.zip("Sjukeheimen"), small.xml());
    String base = "/api/reports/0926/2019Q1";
    JsonNode draft = version(base, 1);
    assertEquals("draft", draft.get("state").asText());
    assertEquals("open", draft.get("gate").asText());
    assertEquals(0, draft.get("steps").asInt());
    assertFalse(draft.hasNonNull("difference"), draft.toString());

    assertEquals(403, step(base, 1, "ready", "\"0\"", "", ola).statusCode(), "no operator");
    assertEquals(409, step(base, 1, "approve", "\"0\"", "", ola).statusCode(), "not ready");
    assertEquals(428, step(base, 1, "ready", "", "", kari).statusCode());
    JsonNode ready = json(200, step(base, 1, "ready", "\"0\"", "gått gjennom", kari));
    assertEquals("ready", ready.get("state").asText());
    assertEquals(403, step(base, 1, "approve", "\"1\"", "", kari).statusCode(), "no approver");
    assertEquals(List.of(), outbox("0926"));

    assertEquals(400, step(base, 1, "turn-down", "\"1\"", "", ola).statusCode(), "no reason");
    String person = "spør om " + SmallMunicipality.PERSON;
    assertEquals(400, step(base, 1, "turn-down", "\"1\"", person, ola).statusCode());
    assertEquals(
        "draft",
        json(200, step(base, 1, "turn-down", "\"1\"", "LOKO?", ola)).get("state").asText());
    assertEquals(200, step(base, 1, "ready", "\"2\"", "", anne).statusCode());
    JsonNode own = json(403, step(base, 1, "approve", "\"3\"", "", anne));
    assertEquals("OwnWork", own.get("refusal").asText());
    JsonNode approved = json(200, step(base, 1, "approve", "\"3\"", "sett", ola));
    assertEquals("approved", approved.get("state").asText());
    assertEquals("second-person", approved.at("/events/3/eyes").asText());
    JsonNode late = json(412, step(base, 1, "approve", "\"3\"", "", per));
    assertEquals("ola", late.get("who").asText());
    assertTrue(late.get("detail").asText().contains("ola"), late.toString());
    Waiting.until("the report is in the outbox", PATIENCE, () -> outbox("0926").size() == 5);
    assertEquals(files(1), outbox("0926"));

    assertEquals(List.of("sio-0926-2019Q1-v1"), approvedOverFhir("0926"));

    // the same figures once more: nothing to send
    new Inbox(data).put("gerica", small.gerica("30.zip"), small.zip("Solbakken"));
    JsonNode same = version(base, 2);
    assertEquals(1, same.get("corrects").asInt());
    assertTrue(same.at("/difference/correction").asBoolean(), same.toString());
    assertFalse(same.at("/difference/differs").asBoolean(), same.toString());

    // twice the hours at home
    new Inbox(data)
        .put(
            "profil",
            "profil-0926-20190403T0615.xml",
            small
                .xml()
                .replace("verdi=\"3.5\"", "verdi=\"7\"")
                .replace("2019-04-02T06:15", "2019-04-03T06:15")
                .getBytes(StandardCharsets.UTF_8));
    JsonNode third = version(base, 3);
    assertEquals("draft", third.get("state").asText(), "proposed, and no more");
    assertEquals(1, third.get("corrects").asInt());
    assertEquals(2, third.get("supersedes").asInt());
    JsonNode difference = third.get("difference");
    assertEquals(1, difference.get("with").asInt());
    assertEquals(1, difference.get("codes").size(), difference.toString());
    JsonNode line = difference.get("codes").get(0);
    assertEquals("HTAMDK", line.get("code").asText());
    assertEquals("45", plain(line.get("unitsBefore")));
    assertEquals("90", plain(line.get("units")));
    assertEquals("34380", plain(line.get("kronerBefore")));
    assertEquals("68760", plain(line.get("kroner")));
    assertEquals(1, all(base).get("approved").asInt());
    assertEquals(files(1), outbox("0926"));
    JsonNode newer = json(409, step(base, 2, "ready", "\"0\"", "", kari));
    assertEquals(3, newer.get("newer").asInt());

    // and from the command line, in nynorsk
    Answer listed = sio("reports", "--lang", "nn");
    assertEquals(0, listed.status(), listed.text());
    assertTrue(listed.text().contains("rettar versjon 1, som er godkjend:"), listed.text());
    assertTrue(listed.text().contains("HTAMDK: +45,0000, +34\u00a0380 kr"), listed.text());
    assertEquals(3, sio("approve", "--user", "per").status(), "not ready");
    assertEquals(0, sio("ready", "--user", "kari").status());
    Answer done = sio("approve", "--user", "per", "--reason", "retta");
    assertEquals(0, done.status(), done.text());
    JsonNode versions = all(base);
    assertEquals(3, versions.get("approved").asInt());
    assertEquals("superseded", versions.at("/versions/2/state").asText());
    Waiting.until("version 3 is in the outbox", PATIENCE, () -> outbox("0926").size() == 10);
    assertEquals(List.of("sio-0926-2019Q1-v3"), approvedOverFhir("0926"));
    String page = server.get("/").body();
    assertTrue(page.contains("/api/reports/0926/2019Q1"), page);
    assertEquals(0, sio("withdraw", "--user", "ola", "--reason", "feil kvartal").status());
    assertEquals(List.of(), approvedOverFhir("0926"));
    assertEquals("withdrawn", all(base).at("/versions/0/state").asText());
    assertEquals("superseded", all(base).at("/versions/2/state").asText(), "for good");

    String log = server.get("/api/audit", administrator.header()).body();
    for (String action :
        List.of("ready-report", "approve-report", "turn-down-report", "withdraw-report")) {
      assertTrue(log.contains(action), action);
    }
    assertFalse(log.contains(SmallMunicipality.PERSON), log);
  }

  @Test
  void alteredFilesAreNotApprovedAndOnePersonIsEnoughOnlyWhereTheMunicipalitySaysSo()
      throws IOException, InterruptedException {
    SmallMunicipality small = new SmallMunicipality("0904");
    small.configure(data);
    Path settings = data.resolve("config/0904/municipality.yaml");
    Files.writeString(settings, Files.readString(settings) + "four_eyes: false\n");
    deliver(small, "00.zip", small.zip("Sjukeheimen"), small.xml());
    String base = "/api/reports/0904/2019Q1";
    version(base, 1);
    assertEquals(200, step(base, 1, "ready", "\"0\"", "", anne).statusCode());
    Path csv = data.resolve("reports/0904/2019Q1/sio-0904-2019Q1-v1.csv");
    byte[] whole = Files.readAllBytes(csv);
    Files.writeString(csv, Files.readString(csv).replace("45,0000", "46,0000"));

    JsonNode altered = json(409, step(base, 1, "approve", "\"1\"", "", anne));
    assertEquals("[\"sio-0904-2019Q1-v1.csv\"]", altered.get("files").toString());

    Files.write(csv, whole);
    JsonNode alone = json(200, step(base, 1, "approve", "\"1\"", "", anne));
    assertEquals("waived", alone.at("/events/1/eyes").asText());
  }

  @Test
  void aReportOfNothingIsAReport() throws IOException, InterruptedException {
    SmallMunicipality small = new SmallMunicipality("0919");
    small.configure(data);
    String nobody = small.xml().replaceAll("(?s)<Bruker.*</Bruker>", "");
    deliver(small, "00.zip", small.zipOfNobody(), nobody);
    String base = "/api/reports/0919/2019Q1";
    JsonNode draft = version(base, 1);
    assertEquals(0, draft.get("recipients").asInt());
    assertEquals("0", plain(draft.get("total")));

    assertEquals(200, step(base, 1, "ready", "\"0\"", "", kari).statusCode());
    assertEquals(200, step(base, 1, "approve", "\"1\"", "", ola).statusCode());
    Waiting.until("the nil report is in the outbox", PATIENCE, () -> outbox("0919").size() == 5);
  }

  @Test
  void whatIsntThereIsSaidSo() throws IOException, InterruptedException {
    new SmallMunicipality("0911").configure(data);
    assertEquals(404, server.get("/api/reports/9999/2019Q1").statusCode());
    assertEquals(400, server.get("/api/reports/0911/2019").statusCode());
    assertEquals(0, all("/api/reports/0911/2019Q1").get("versions").size());
    assertEquals(404, server.get("/api/reports/0911/2019Q1/1").statusCode());
    assertEquals(404, step("/api/reports/0911/2019Q1", 1, "ready", "\"0\"", "", kari).statusCode());
  }

  private static void deliver(SmallMunicipality small, String zip, byte[] gerica, String profil)
      throws IOException {
    new Inbox(data).put("gerica", small.gerica(zip), gerica);
    new Inbox(data).put("profil", small.profil(), profil.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode all(String base) throws IOException, InterruptedException {
    return json(200, server.get(base));
  }

  private static JsonNode version(String base, int version)
      throws IOException, InterruptedException {
    List<JsonNode> found = new ArrayList<>();
    Waiting.until(
        base + " has version " + version,
        PATIENCE,
        () -> {
          HttpResponse<String> answer = server.get(base + "/" + version);
          if (answer.statusCode() == 200) {
            found.add(JSON.readTree(answer.body()));
          }
          return !found.isEmpty();
        });
    return found.get(0);
  }

  private static HttpResponse<String> step(
      String base, int version, String step, String seen, String reason, String... who)
      throws IOException, InterruptedException {
    String body = reason.isEmpty() ? "" : "{\"reason\":\"" + reason + "\"}";
    List<String> headers = new ArrayList<>(List.of(who));
    if (!seen.isEmpty()) {
      headers.addAll(List.of("If-Match", seen));
    }
    return server.send(
        "POST", base + "/" + version + "/" + step, body, headers.toArray(String[]::new));
  }

  private static JsonNode json(int status, HttpResponse<String> answer) throws IOException {
    assertEquals(status, answer.statusCode(), answer.body());
    return JSON.readTree(answer.body());
  }

  private static String plain(JsonNode number) {
    return number.decimalValue().signum() == 0
        ? "0"
        : number.decimalValue().stripTrailingZeros().toPlainString();
  }

  private static List<String> approvedOverFhir(String municipality)
      throws IOException, InterruptedException {
    List<String> names = new ArrayList<>();
    json(200, server.get("/fhir/MeasureReport?_count=50"))
        .path("entry")
        .forEach(entry -> names.add(entry.at("/resource/identifier/0/value").asText()));
    return names.stream().filter(name -> name.contains("-" + municipality + "-")).toList();
  }

  private static List<String> files(int version) {
    return Stream.of(".csv", ".fhir.json", ".manifest.json", ".xlsx", ".xml")
        .map(ending -> "sio-0926-2019Q1-v" + version + ending)
        .toList();
  }

  private static List<String> outbox(String municipality) throws IOException {
    Path place = data.resolve("outbox").resolve(municipality).resolve("2019Q1");
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private record Answer(int status, String text) {}

  private static Answer sio(String verb, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                verb,
                "--quarter=2019Q1",
                "--municipality=0926",
                "--url=http://127.0.0.1:" + server.port()));
    arguments.addAll(List.of(more));
    StringWriter text = new StringWriter();
    PrintWriter both = new PrintWriter(text);
    int status =
        new Sio(both, both, Map.of("SIO_PASSWORD", SignUp.CHOSEN), Clock.systemUTC(), false)
            .run(arguments.toArray(String[]::new));
    return new Answer(status, text.toString());
  }
}

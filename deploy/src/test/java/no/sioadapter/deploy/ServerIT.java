package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.sioadapter.demo.DemoExports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real server, from outside: files in, reports out. Every test has a municipality of its own,
 * so that none depends on another. The data folder's name has a blank and letters beyond ASCII.
 */
class ServerIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path temporary;
  private static Path data;
  private static ServerProcess server;
  private static String[] operator;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    data = Files.createDirectories(temporary.resolve("da ta æøå"));
    copy(Path.of("src/main/resources/demo/1243"), data.resolve("config/1243"));
    server = ServerProcess.start(data, Path.of("target/server-it.log"));
    operator = SignUp.on(server).user("kari", "operator");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    server.stop();
  }

  @Test
  void theDemoGivesThePublishedSheet() throws IOException, InterruptedException {
    for (Path export : DemoExports.write(Files.createDirectories(temporary.resolve("demo")))) {
      String name = export.getFileName().toString();
      new Inbox(data).put(name.substring(0, name.indexOf('-')), name, Files.readAllBytes(export));
    }

    JsonNode run = finished("1243", 1);

    assertEquals(3935425, run.get("total").asLong());
    assertEquals(3742, run.get("counts").get("read").asLong());
    assertEquals(2808, run.get("counts").get("counted").asLong());
    assertEquals(565, run.get("counts").get("outside").asLong());
    assertEquals(369, run.get("counts").get("notInQuarter").asLong());
    assertEquals(0, run.get("counts").get("leftOut").asLong());
    assertEquals("complete", run.get("cause").asText());
    Path reports = data.resolve("reports/1243/2019Q1");
    List<String> csv = Files.readAllLines(reports.resolve("sio-1243-2019Q1-v1.csv"));
    assertEquals("SUM;;;1428;;;;3935425", csv.get(csv.size() - 1));
    assertEquals(
        new TreeSet<>(
            Set.of(
                "sio-1243-2019Q1-v1.xlsx",
                "sio-1243-2019Q1-v1.xml",
                "sio-1243-2019Q1-v1.csv",
                "sio-1243-2019Q1-v1.fhir.json",
                "sio-1243-2019Q1-v1.manifest.json",
                "sio-1243-2019Q1-v1-feilliste.csv",
                "sio-1243-2019Q1-v1-feilliste.xlsx",
                "sio-1243-2019Q1-v1-kontroll.csv",
                "sio-1243-2019Q1-v1-enheter.csv",
                "sio-1243-2019Q1-v1-grunnlag.csv.enc")),
        new TreeSet<>(names(reports)));
    for (JsonNode file : run.get("files")) {
      Path onDisk = reports.resolve(file.get("name").asText());
      assertArrayEquals(
          Files.readAllBytes(onDisk), server.bytes(file.get("href").asText()), onDisk.toString());
    }
    JsonNode again =
        JSON.readTree(
            server.post("/api/runs/" + run.get("id").asText() + "/rebuild", operator).body());
    assertEquals("same-bytes", again.path("outcome").asText(), again.toString());
    assertEquals(names(reports).size(), again.get("files").size());
    assertEquals(1, run.get("mappingRevision").asInt());
    String page = server.get("/?lang=en").body();
    assertTrue(page.contains("3,935,425"), page);
    assertTrue(page.contains("sio-1243-2019Q1-v1.csv"), page);
    assertFalse(page.contains("grunnlag") || page.contains("feilliste"), page);
  }

  @Test
  void aHalfWrittenZipIsNotTakenAndAWholeOneIs() throws IOException, InterruptedException {
    SmallMunicipality small = small("0926");
    byte[] zip = small.zip("Sjukeheimen");
    Path inbox = data.resolve("inbox/gerica").resolve(small.gerica("00.zip"));

    for (int part = 1; part <= 6; part++) {
      Files.write(inbox, Arrays.copyOf(zip, zip.length * part / 8));
      Thread.sleep(500);
      assertTrue(Files.exists(inbox));
    }
    assertEquals(List.of(), deliveries(small));
    Files.write(inbox, zip);

    Waiting.until("it is taken", PATIENCE, () -> !Files.exists(inbox));
    assertEquals(List.of("accepted"), states(small));
  }

  @Test
  void theSameFileAgainIsADuplicateAndChangesNothing() throws IOException, InterruptedException {
    SmallMunicipality small = small("0906");
    new Inbox(data).putBoth(small);
    // one place for 90 days at 2409 kr, and 3.5 / 7 × 90 = 45 hours at 764 kr
    assertEquals(216_810 + 34_380, finished(small.number(), 1).get("total").asLong());

    new Inbox(data).put("gerica", small.gerica("00.zip"), small.zip("Sjukeheimen"));

    Waiting.until("it is decided", PATIENCE, () -> states(small).contains("duplicate"));
    new Inbox(data).put("gerica", small.gerica("01.zip"), small.zip("Sjukeheimen, ny fløy"));
    JsonNode second = finished(small.number(), 2);
    List<JsonNode> runs = runs(small.number());
    assertEquals(2, runs.size(), "the duplicate was no reason to run");
    assertEquals(runs.get(1).get("id"), second.get("previous"));
    assertTrue(Files.exists(data.resolve("reports/0906/2019Q1/sio-0906-2019Q1-v1.manifest.json")));
  }

  @Test
  void aRefusedFileLiesWithItsReasonAndMayBeSentAgain() throws IOException, InterruptedException {
    SmallMunicipality small = small("5035");
    String name = small.gerica("00.zip");
    byte[] broken =
        new String(small.decisions("Sjukeheimen"), StandardCharsets.ISO_8859_1)
            .replace("Vedtaksnr", "Nummer")
            .getBytes(StandardCharsets.ISO_8859_1);

    new Inbox(data).put("gerica", name, SmallMunicipality.zipOf(broken));

    Path refused = data.resolve("refused").resolve(name);
    Waiting.until("it is refused", PATIENCE, () -> Files.exists(refused));
    String reason = Files.readString(data.resolve("refused").resolve(name + ".reason.txt"));
    assertTrue(reason.startsWith("Ikke tatt imot: " + name), reason);
    assertTrue(reason.contains("Vedtaksnr"), reason);
    assertFalse(reason.contains(SmallMunicipality.PERSON), reason);
    assertEquals(List.of("refused"), states(small));

    new Inbox(data).put("gerica", name, small.zip("Sjukeheimen"));
    Waiting.until("it is accepted", PATIENCE, () -> states(small).contains("accepted"));
    new Inbox(data).put("gerica", name, SmallMunicipality.zipOf(broken));
    Path again = data.resolve("refused").resolve("2-" + name);
    Waiting.until("it is refused again", PATIENCE, () -> Files.exists(again));
    assertTrue(Files.exists(refused), "nothing is overwritten");
  }

  @Test
  void whatNobodyCanUseIsRefusedInTheEnd() throws IOException, InterruptedException {
    new Inbox(data)
        .put(
            "gerica", "gerica-1243-hel-20190402T0600.zip", "half".getBytes(StandardCharsets.UTF_8));
    new Inbox(data).put("gerica", "notat 02847599807.docx", "x".getBytes(StandardCharsets.UTF_8));
    new Inbox(data)
        .put("profil", "profil-9999-20190402T0600.xml", "<a></a>".getBytes(StandardCharsets.UTF_8));

    Path refused = data.resolve("refused");
    for (String name :
        List.of(
            "gerica-1243-hel-20190402T0600.zip",
            "notat ***.docx",
            "profil-9999-20190402T0600.xml")) {
      Waiting.until(name, PATIENCE, () -> Files.exists(refused.resolve(name)));
      assertTrue(Files.exists(refused.resolve(name + ".reason.txt")), name);
    }
    assertTrue(
        Files.readString(refused.resolve("gerica-1243-hel-20190402T0600.zip.reason.txt"))
            .contains("D02"));
    assertFalse(server.get("/api/deliveries").body().contains("02847599807"));
    assertFalse(server.log().contains("02847599807"));
  }

  @Test
  void aPairIsTakenWhenItsSignalIsThere() throws IOException, InterruptedException {
    SmallMunicipality small = small("1032");
    String stem = small.gerica("00");
    byte[] absences =
        "Vedtaksnr;Fra dato;Til dato;Årsak\r\nV-1;01.02.2019;10.02.2019;Sykehus\r\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    new Inbox(data).put("gerica", stem + ".vedtak.csv", small.decisions("Sjukeheimen"));
    new Inbox(data).put("gerica", stem + ".opphor.csv", absences);
    Thread.sleep(3000);
    assertEquals(List.of(), deliveries(small));
    assertTrue(server.get("/").body().contains(stem + ".vedtak.csv"), "nothing waits in silence");

    new Inbox(data).put("gerica", stem + ".ferdig", new byte[0]);

    Waiting.until("it is decided", PATIENCE, () -> !states(small).isEmpty());
    assertEquals(List.of("accepted"), states(small));
    Path inbox = data.resolve("inbox/gerica");
    Waiting.until( // Camel's mark goes a moment after the decision
        "nothing of it is left",
        PATIENCE,
        () -> names(inbox).stream().noneMatch(name -> name.contains("-1032-")));
  }

  @Test
  void theAdministratorsWordRunsWhatIsThereAndTheReportSaysWhatIsMissing()
      throws IOException, InterruptedException {
    SmallMunicipality small = small("1247");
    assertEquals(409, server.post("/api/quarters/1247/2019Q1/run", operator).statusCode());
    new Inbox(data).put("gerica", small.gerica("00.zip"), small.zip("Sjukeheimen"));
    Waiting.until("it is accepted", PATIENCE, () -> states(small).contains("accepted"));

    HttpResponse<String> answer = server.post("/api/quarters/1247/2019Q1/run", operator);

    assertEquals(202, answer.statusCode(), answer.body());
    assertTrue(answer.headers().firstValue("Location").orElse("").contains("/api/runs/"));
    JsonNode run = finished("1247", 1);
    assertEquals("administrator", run.get("cause").asText());
    assertEquals("profil", run.get("missing").get(0).asText());
    assertEquals(216_810, run.get("total").asLong());
    assertTrue(
        Files.readString(data.resolve("reports/1247/2019Q1/sio-1247-2019Q1-v1.xml"))
            .contains("profil"));

    // the same content for another quarter is another delivery
    String id = deliveries(small).get(0).get("id").asText();
    JsonNode other =
        JSON.readTree(server.post("/api/quarters/1247/2019Q2/deliveries/" + id, operator).body());
    assertEquals("accepted", other.get("state").asText(), other.toString());
    assertEquals("2019Q2", other.get("quarter").asText());
    assertEquals(202, server.post("/api/quarters/1247/2019Q2/run", operator).statusCode());
    Path manifest = data.resolve("reports/1247/2019Q2/sio-1247-2019Q2-v1.manifest.json");
    Waiting.until("it is run", PATIENCE, () -> Files.exists(manifest));
    assertTrue(Files.readString(manifest).contains("\"earlier-delivery\""));
  }

  @Test
  void failuresAreSaidInWordsAndNeverWithATrace() throws IOException, InterruptedException {
    List<HttpResponse<String>> failures = new ArrayList<>();
    failures.add(server.get("/api/runs/999999"));
    failures.add(server.get("/api/runs/x"));
    failures.add(server.get("/api/runs/1/files/..%2F..%2Fdb%2Fsio.mv.db"));
    failures.add(server.get("/api/nothing"));
    failures.add(server.get("/nothing.xhtml"));
    failures.add(server.get("/WEB-INF/web.xml"));
    failures.add(server.post("/api/runs"));
    failures.add(server.post("/api/quarters/9999/2019Q1/run"));
    failures.add(server.post("/api/quarters/9999/2019Q1/run", operator));
    failures.add(server.post("/api/quarters/1243/2019Q1/run", "Origin", "http://example.org"));
    for (HttpResponse<String> failure : failures) {
      String said = failure.uri() + " " + failure.statusCode() + " " + failure.body();
      assertTrue(failure.statusCode() >= 400 && failure.statusCode() < 500, said);
      assertEquals(
          "application/problem+json",
          failure.headers().firstValue("Content-Type").orElse(""),
          said);
      assertFalse(JSON.readTree(failure.body()).get("detail").asText().isBlank(), said);
      assertFalse(failure.body().contains("Exception"), said);
    }
    assertTrue(
        server
            .get("/api/runs/999999", "Accept-Language", "nn, en;q=0.5")
            .body()
            .contains("Inga slik køyring"));
  }

  @Test
  void healthMetricsAndDescriptionAreWhereTheyAreLookedFor()
      throws IOException, InterruptedException {
    JsonNode ready = JSON.readTree(server.get("/health/ready").body());
    Set<String> checks = new TreeSet<>();
    ready.get("checks").forEach(check -> checks.add(check.get("name").asText()));
    assertEquals(Set.of("database", "folders", "routes"), checks);
    assertEquals("UP", ready.get("status").asText());
    assertEquals(200, server.get("/health/live").statusCode());
    new Inbox(data).put("profil", "profil-20190402.xml", "x".getBytes(StandardCharsets.UTF_8));
    Waiting.until(
        "it is counted",
        PATIENCE,
        () -> server.get("/metrics").body().contains("sio_deliveries_refused_total"));
    String openapi = server.get("/openapi").body();
    assertTrue(openapi.contains("/api/quarters/{municipality}/{quarter}/run"), openapi);
    assertTrue(openapi.contains("/api/runs/{id}"), openapi);
  }

  @Test
  void whatWasRecordedSurvivesAKill() throws IOException, InterruptedException {
    Path other = Files.createDirectories(temporary.resolve("other"));
    SmallMunicipality small = new SmallMunicipality("1241");
    small.configure(other);
    Path log = Path.of("target/server-it-kill.log");
    ServerProcess first = ServerProcess.start(other, log);
    new Inbox(other).put("gerica", small.gerica("00.zip"), small.zip("Sjukeheimen"));
    Waiting.until(
        "it is accepted", PATIENCE, () -> first.get("/api/deliveries").body().contains("accepted"));
    first.kill();
    new Inbox(other).put("profil", small.profil(), small.xml().getBytes(StandardCharsets.UTF_8));

    ServerProcess second = ServerProcess.start(other, log);

    Waiting.until(
        "the quarter is run from what both servers took",
        PATIENCE,
        () -> second.get("/api/runs").body().contains("\"total\":251190"));
    second.stop();
  }

  @Test
  void theLedgerMayLieInPostgres() throws IOException, InterruptedException {
    Path other = Files.createDirectories(temporary.resolve("postgres"));
    SmallMunicipality small = new SmallMunicipality("1241");
    small.configure(other);
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start()) {
      Map<String, String> settings =
          Map.of(
              "SIO_DB_DRIVER", "org.postgresql.ds.PGSimpleDataSource",
              "SIO_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
              "SIO_DB_USER", "postgres",
              "SIO_DB_PASSWORD", "postgres");
      ServerProcess server =
          ServerProcess.start(other, Path.of("target/server-it-postgres.log"), settings);
      new Inbox(other).putBoth(small);

      Waiting.until(
          "the quarter is run",
          PATIENCE,
          () -> server.get("/api/runs").body().contains("\"total\":251190"));
      SignUp administrator = SignUp.on(server);
      String[] operator = administrator.user("kari", "operator");
      assertEquals(202, server.post("/api/quarters/1241/2019Q1/run", operator).statusCode());
      String audit = server.get("/api/audit", administrator.header()).body();
      assertTrue(audit.contains("\"run-quarter\"") && audit.contains("\"1241/2019Q1\""), audit);
      assertFalse(Files.exists(other.resolve("db")), "nothing is kept in H2");
      server.stop();
    }
  }

  @Test
  void onlyTheOneAddressIsListenedOn() throws IOException {
    InetAddress other = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
    try (Socket socket = new Socket()) {
      assertThrows(
          ConnectException.class,
          () -> socket.connect(new InetSocketAddress(other, server.port()), 2000));
    }
  }

  private static SmallMunicipality small(String number) throws IOException {
    SmallMunicipality small = new SmallMunicipality(number);
    small.configure(data);
    return small;
  }

  private static JsonNode finished(String municipality, int version)
      throws IOException, InterruptedException {
    Predicate<JsonNode> wanted =
        run -> run.hasNonNull("version") && run.get("version").asInt() == version;
    Waiting.until(
        municipality + " has a report of version " + version,
        PATIENCE,
        () -> runs(municipality).stream().anyMatch(wanted));
    return runs(municipality).stream().filter(wanted).findFirst().orElseThrow();
  }

  private static List<JsonNode> runs(String municipality) throws IOException, InterruptedException {
    return list("/api/runs", municipality, "municipality");
  }

  private static List<JsonNode> deliveries(SmallMunicipality small)
      throws IOException, InterruptedException {
    List<JsonNode> all = new ArrayList<>();
    JSON.readTree(server.get("/api/deliveries").body()).forEach(all::add);
    return all.stream()
        .filter(each -> each.get("name").asText().contains("-" + small.number() + "-"))
        .toList();
  }

  private static List<String> states(SmallMunicipality small)
      throws IOException, InterruptedException {
    return deliveries(small).stream()
        .map(each -> each.get("state").asText())
        .filter(state -> !state.equals("receiving"))
        .toList();
  }

  private static List<JsonNode> list(String path, String municipality, String key)
      throws IOException, InterruptedException {
    List<JsonNode> all = new ArrayList<>();
    JSON.readTree(server.get(path).body()).forEach(all::add);
    return all.stream().filter(each -> each.path(key).asText().equals(municipality)).toList();
  }

  /** As a careful sender does: under another name first. */
  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}

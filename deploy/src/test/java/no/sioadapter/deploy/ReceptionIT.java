package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real server with both roles: exports in, a report out, handed in to its receiving side. One
 * place for 90 days at 2409 kr and 3.5 / 7 × 90 = 45 hours at 764 kr are 251190 kr.
 */
class ReceptionIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> SUFFIXES =
      List.of(".xlsx", ".xml", ".csv", ".fhir.json", ".manifest.json");
  private static final String BOUNDARY = "the-tests-own-boundary";
  private static final String MULTIPART = "multipart/form-data; boundary=" + BOUNDARY;

  @TempDir private static Path temporary;
  private static Path data;
  private static ServerProcess server;
  private static String[] reporter;
  private static String[] other;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    data = Files.createDirectories(temporary.resolve("data"));
    server =
        ServerProcess.start(
            data,
            Path.of("target/reception-it.log"),
            Map.of(
                "SIO_RECEPTION_ENABLED", "true",
                "SIO_RECEPTION_SENDERS", "fjord=0906+0926, fjell=1241",
                "SIO_RECEPTION_POLL", "PT0.2S"));
    SignUp administrator = SignUp.on(server);
    reporter = administrator.user("fjord", "reporter");
    other = administrator.user("fjell", "reporter");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    server.stop();
  }

  @Test
  void a_report_that_is_dropped_is_accepted_and_stands_in_the_overview()
      throws IOException, InterruptedException {
    Path report = made("0828");
    for (String suffix : SUFFIXES) {
      Path file = report.resolve("sio-0828-2019Q1-v1" + suffix);
      Path temporaryName = data.resolve("reception/drop/." + file.getFileName() + ".part");
      Files.copy(file, temporaryName);
      Files.move(temporaryName, data.resolve("reception/drop").resolve(file.getFileName()));
    }
    Path receipt = data.resolve("reception/receipts/sio-0828-2019Q1-v1-kvittering-1.xml");
    Waiting.until("the receipt is there", PATIENCE, () -> Files.exists(receipt));
    assertTrue(Files.readString(receipt).contains("<Utfall>GODKJENT</Utfall>"));
    JsonNode overview = JSON.readTree(server.get("/api/reception/overview?quarter=2019Q1").body());
    JsonNode line = municipality("0828", overview);
    assertEquals("accepted", line.get("state").asText());
    assertEquals(251190, line.get("total").asLong());
    assertEquals(51, overview.get("codes").size());
    assertTrue(
        server
            .get("/api/reception/overview.csv?quarter=2019Q1")
            .body()
            .contains(";0828;Liten kommune;GODKJENT;1;"));
    clean("/reception.xhtml?lang=nb&quarter=2019Q1");
  }

  @Test
  void a_report_over_https_is_taken_once_a_tampered_one_is_rejected_and_nothing_is_overwritten()
      throws IOException, InterruptedException {
    Path report = made("0906");
    String name = "sio-0906-2019Q1-v1";
    HttpResponse<String> first = post(report, name, reporter);
    assertEquals(201, first.statusCode(), first.body());
    assertTrue(first.body().contains("<Utfall>GODKJENT</Utfall>"), first.body());
    HttpResponse<String> again = post(report, name, reporter);
    assertEquals(200, again.statusCode());
    assertEquals(first.body(), again.body());

    Path manifest = report.resolve(name + ".manifest.json");
    Files.writeString(manifest, Files.readString(manifest) + "\n");
    assertEquals(409, post(report, name, reporter).statusCode());

    JsonNode receipts =
        JSON.readTree(server.get("/api/reception/reports/" + name + "/receipts", reporter).body());
    assertEquals(1, receipts.size());
    assertEquals(first.body(), server.get(receipts.get(0).get("href").asText(), reporter).body());
    assertEquals(
        403, server.get("/api/reception/reports/" + name + "/receipts", other).statusCode());
  }

  @Test
  void files_one_by_one_are_taken_with_the_manifest_and_a_wrong_figure_is_pointed_at()
      throws IOException, InterruptedException {
    Path report = made("0926");
    String name = "sio-0926-2019Q1-v1";
    Path xml = report.resolve(name + ".xml");
    String place = "<NettoEndring>34380.00</NettoEndring>";
    String text = Files.readString(xml);
    assertTrue(text.contains(place));
    Files.writeString(xml, text.replace(place, "<NettoEndring>34381.00</NettoEndring>"));
    for (String suffix : SUFFIXES) {
      HttpResponse<String> answer =
          server.send(
              "PUT",
              "/api/reception/reports/" + name + "/" + name + suffix,
              Files.readAllBytes(report.resolve(name + suffix)),
              reporter);
      boolean last = suffix.equals(".manifest.json");
      assertEquals(last ? 201 : 204, answer.statusCode(), answer.body());
      if (last) {
        assertTrue(answer.body().contains("<Utfall>AVVIST</Utfall>"), answer.body());
        assertTrue(
            answer.body().contains("sti=\"Linjer/Linje[@kode='HTAMDK']/NettoEndring\""),
            answer.body());
      }
    }
  }

  @Test
  void who_may_not_is_turned_away_and_nothing_is_read_beyond_the_largest_report()
      throws IOException, InterruptedException {
    Path report = made("0901");
    String name = "sio-0901-2019Q1-v1";
    assertEquals(401, post(report, name).statusCode());
    HttpResponse<String> foreign = post(report, name, reporter);
    assertEquals(403, foreign.statusCode(), foreign.body());
    assertEquals(403, server.get("/api/reception/overview?quarter=2019Q1", reporter).statusCode());
    assertEquals(403, server.get("/reception.xhtml", reporter).statusCode());
    String put = "/api/reception/reports/sio-0906-2019Q2-v1/sio-0906-2019Q2-v1.xml";
    assertEquals(413, server.send("PUT", put, new byte[5 << 20], reporter).statusCode());
    assertEquals(413, server.send("PUT", put, new byte[30 << 20], reporter).statusCode());
  }

  @Test
  void a_body_that_does_not_say_how_long_it_is_is_read_no_further_than_the_largest_report()
      throws IOException, InterruptedException {
    String part =
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"x\"\r\n\r\n"
            .formatted(BOUNDARY, "sio-0906-2019Q2-v1.xml");
    InputStream endless =
        new SequenceInputStream(
            new ByteArrayInputStream(part.getBytes(StandardCharsets.US_ASCII)),
            new ByteArrayInputStream(new byte[40 << 20]));
    HttpResponse<String> answer = chunked("POST", "/api/reception/reports", endless, MULTIPART);
    assertEquals(413, answer.statusCode(), answer.body());
    String put = "/api/reception/reports/sio-0906-2019Q2-v1/sio-0906-2019Q2-v1.xml";
    InputStream tooLong = new ByteArrayInputStream(new byte[40 << 20]);
    assertEquals(413, chunked("PUT", put, tooLong, "application/octet-stream").statusCode());
  }

  @Test
  void who_comes_while_too_many_hand_in_is_told_when_to_come_again()
      throws IOException, InterruptedException {
    String put = "/api/reception/reports/sio-0906-2019Q3-v1/sio-0906-2019Q3-v1.csv";
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 8; i++) {
        slow.add(begun(put));
      }
      Waiting.until("one more is turned away", PATIENCE, () -> "10".equals(comeAgainAfter(put)));
    } finally {
      for (Socket each : slow) {
        each.close();
      }
    }
    Waiting.until(
        "their places are free",
        PATIENCE,
        () -> server.send("PUT", put, new byte[1], reporter).statusCode() == 204);
  }

  private static String comeAgainAfter(String put) throws IOException, InterruptedException {
    HttpResponse<String> answer = server.send("PUT", put, new byte[1], reporter);
    return answer.statusCode() == 429
        ? answer.headers().firstValue("Retry-After").orElse("")
        : "never, being let in";
  }

  /** Says that ten bytes come, and sends one. */
  private static Socket begun(String path) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    String head =
        "PUT %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\n%s: %s\r\nContent-Length: 10\r\n\r\nx"
            .formatted(path, server.port(), reporter[0], reporter[1]);
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private static HttpResponse<String> chunked(
      String method, String path, InputStream body, String type)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Content-Type", type)
                .header(reporter[0], reporter[1])
                .method(method, HttpRequest.BodyPublishers.ofInputStream(() -> body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  /** The report that the server itself makes of a municipality's exports. */
  private static Path made(String number) throws IOException, InterruptedException {
    SmallMunicipality small = new SmallMunicipality(number);
    small.configure(data);
    new Inbox(data).putBoth(small);
    Path folder = data.resolve("reports").resolve(number).resolve("2019Q1");
    Path manifest = folder.resolve("sio-" + number + "-2019Q1-v1.manifest.json");
    Waiting.until("the report is made", PATIENCE, () -> Files.exists(manifest));
    Path copy = Files.createDirectories(temporary.resolve("handed-in-" + number));
    for (String suffix : SUFFIXES) {
      String name = "sio-" + number + "-2019Q1-v1" + suffix;
      Files.copy(folder.resolve(name), copy.resolve(name));
    }
    return copy;
  }

  private static HttpResponse<String> post(Path report, String name, String... signedIn)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (String suffix : SUFFIXES) {
      String head =
          """
          --%s
          Content-Disposition: form-data; name="%s"; filename="%s"
          Content-Type: application/octet-stream

          """
              .formatted(BOUNDARY, name + suffix, name + suffix)
              .replace("\n", "\r\n");
      body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
      body.writeBytes(Files.readAllBytes(report.resolve(name + suffix)));
      body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    String[] type = {"Content-Type", MULTIPART};
    String[] headers = Stream.concat(Stream.of(type), Stream.of(signedIn)).toArray(String[]::new);
    return server.send("POST", "/api/reception/reports", body.toByteArray(), headers);
  }

  private static JsonNode municipality(String number, JsonNode overview) {
    for (JsonNode each : overview.get("municipalities")) {
      if (each.get("number").asText().equals(number)) {
        return each;
      }
    }
    throw new AssertionError("not in the overview: " + number);
  }

  /** In a real browser, by axe. */
  private static void clean(String path) {
    String chromium =
        Objects.requireNonNull(System.getenv("SIO_CHROMIUM"), "SIO_CHROMIUM isn't set");
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox")));
        Page page = browser.newPage()) {
      page.navigate("http://127.0.0.1:" + server.port() + path);
      String text = page.locator("main").innerText();
      assertTrue(text.contains("Liten kommune"), text);
      assertFalse(text.contains("null"), text);
      assertEquals(
          List.of(),
          new AxeBuilder(page)
              .analyze().getViolations().stream()
                  .map(rule -> rule.getId() + " " + rule.getNodes())
                  .toList());
    }
  }
}

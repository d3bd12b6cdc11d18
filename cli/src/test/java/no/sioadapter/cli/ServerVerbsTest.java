package no.sioadapter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The verbs that talk to a server, against one that answers as written here; ApprovalIT asks the
 * real one.
 */
class ServerVerbsTest {
  private static final String VERSIONS =
      """
      {"municipality":"1243","quarter":"2019Q1","approved":1,"versions":[
       {"name":"sio-1243-2019Q1-v2","version":2,"state":"draft","steps":0,"gate":"open",
        "gateReasons":[],"total":68760,"corrects":1,
        "difference":{"with":1,"correction":true,"differs":true,"codes":[
         {"code":"HTAMDK","unitsBefore":45.0000,"units":90.0000,"kronerBefore":34380,
          "kroner":68760,"recipientsBefore":1,"recipients":1}]},"events":[]},
       {"name":"sio-1243-2019Q1-v1","version":1,"state":"approved","steps":2,"gate":"open",
        "gateReasons":[],"total":34380,"events":[
         {"step":"made-ready","who":"kari","at":"2019-04-02T06:15:00Z","reason":""},
         {"step":"approved","who":"ola","at":"2019-04-02T07:15:00Z","reason":"sett",
          "eyes":"second-person"}]}]}
      """;
  private static final String READY =
      """
      {"version":2,"state":"ready","steps":1,"gateReasons":[],"total":68760,"events":[
       {"step":"made-ready","who":"kari","at":"2019-04-02T06:15:00Z","reason":"æøå"}]}
      """;

  @TempDir private Path folder;

  private final List<String> asked = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();
  private int status = 200;
  private String stepAnswer = READY;
  private HttpServer server;
  private String url;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    url = "http://127.0.0.1:" + server.getAddress().getPort();
    environment.put("SIO_PASSWORD", "hemmelig: æøå");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void reports_tells_how_far_each_version_has_come_and_what_a_correction_changes() {
    Desk.Answer answer = sio("reports");

    assertEquals(0, answer.status(), answer.err());
    assertEquals(
        """
        Versjon 2: utkast, 68\u00a0760 kr
          retter versjon 1, som er godkjent:
            HTAMDK: +45,0000, +34\u00a0380 kr
        Versjon 1: godkjent, 34\u00a0380 kr
          02.04.2019 08:15 gjort klar av kari
          02.04.2019 09:15 godkjent av ola
            «sett»
        """
            .lines()
            .toList(),
        answer.lines());
    assertEquals(List.of("GET /api/reports/1243/2019Q1 - - - nb"), asked);
  }

  @Test
  void ready_takes_the_newest_version_as_it_was_seen() {
    Desk.Answer answer = sio("ready", "--user", "kari", "--reason", "æøå");

    assertEquals(0, answer.status(), answer.err());
    String basic = basic("kari:hemmelig: æøå");
    assertEquals(
        List.of(
            "GET /api/reports/1243/2019Q1 " + basic + " - - nb",
            "POST /api/reports/1243/2019Q1/2/ready " + basic + " \"0\" {\"reason\":\"æøå\"} nb"),
        asked);
    assertTrue(answer.out().contains("Versjon 2: klar til godkjenning"), answer.out());
  }

  @Test
  void a_version_may_be_named_and_the_password_lie_in_a_file() throws IOException {
    environment.clear();
    Path file = folder.resolve("password");
    Files.writeString(file, "fra fil\n");

    Desk.Answer answer =
        sio(
            "withdraw",
            "--user",
            "ola",
            "--version",
            "1",
            "--reason",
            "feil",
            "--password-file",
            file.toString());

    assertEquals(0, answer.status(), answer.err());
    assertTrue(
        asked.get(1).startsWith("POST /api/reports/1243/2019Q1/1/withdraw " + basic("ola:fra fil")),
        asked.toString());
    assertTrue(asked.get(1).contains("\"2\""), asked.toString());
  }

  @Test
  void what_the_server_refuses_is_told_in_its_words_and_is_status_3() {
    status = 412;
    stepAnswer = "{\"title\":\"x\",\"detail\":\"Versjon 2 er endret av ola.\"}";

    Desk.Answer answer = sio("approve", "--user", "per");

    assertEquals(3, answer.status());
    assertEquals("sio: Versjon 2 er endret av ola.\n", answer.err().replace("\r", ""));
  }

  @Test
  void who_is_not_known_is_status_2_and_the_password_is_in_no_message() {
    status = 401;
    stepAnswer = "{}";

    Desk.Answer answer = sio("approve", "--user", "per");

    assertEquals(2, answer.status());
    assertFalse(answer.all().contains("hemmelig"), answer.all());
  }

  @Test
  void a_server_that_is_not_there_is_status_4() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      url = "http://127.0.0.1:" + free.getLocalPort();
    }
    assertEquals(4, sio("reports").status());
  }

  @Test
  void without_user_password_or_with_an_unsafe_address_nothing_is_sent() {
    assertEquals(2, sio("approve").status());
    url = "http://example.invalid";
    assertEquals(2, sio("approve", "--user", "per").status());
    url = "ftp://127.0.0.1";
    assertEquals(2, sio("reports").status());
    assertEquals(List.of(), asked);
  }

  @Test
  void a_version_that_was_never_made_is_status_2() {
    assertEquals(2, sio("ready", "--user", "kari", "--version", "7").status());
    assertEquals(2, sio("ready", "--user", "kari", "--version", "x").status());
  }

  private Desk.Answer sio(String verb, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(verb, "--quarter", "2019Q1", "--municipality", "1243", "--url", url));
    arguments.addAll(List.of(more));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int ended =
        new Sio(new PrintWriter(out), new PrintWriter(err), environment, Clock.systemUTC(), false)
            .run(arguments.toArray(String[]::new));
    return new Desk.Answer(ended, out.toString(), err.toString());
  }

  private static String basic(String both) {
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean step = exchange.getRequestMethod().equals("POST");
    asked.add(
        String.join(
            " ",
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            header(exchange, "Authorization"),
            header(exchange, "If-Match"),
            body.isEmpty() ? "-" : body,
            header(exchange, "Accept-Language")));
    byte[] bytes = (step ? stepAnswer : VERSIONS).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(step ? status : 200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "-" : value;
  }
}

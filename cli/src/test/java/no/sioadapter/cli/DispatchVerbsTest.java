package no.sioadapter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The verbs on dispatches, against a server that answers as written here. */
class DispatchVerbsTest {
  private static final String ALL =
      """
      {"municipality":"1243","quarter":"2019Q1","dispatches":[
       {"report":"sio-1243-2019Q1-v1","channel":"mappe","state":"accepted","tries":0},
       {"report":"sio-1243-2019Q1-v2","channel":"mappe","state":"sent","tries":0},
       {"report":"sio-1243-2019Q1-v2","channel":"sftp","state":"queued","tries":1,
        "nextTry":"2019-04-05T10:00:30Z",
        "trouble":{"code":"NoConnection","text":"No connection to a:22."}}]}
      """;
  private static final String HELD =
      """
      {"report":"sio-1243-2019Q1-v2","channel":"sftp","state":"held","tries":1}
      """;

  private final List<String> asked = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void theListHasTheNewestFirstAndSaysWhatStandsInTheWay() {
    assertEquals(
        """
        sio-1243-2019Q1-v2 over sftp: queued
          No connection to a:22.
          tried again 2019-04-05T10:00:30Z
        sio-1243-2019Q1-v2 over mappe: sent
        sio-1243-2019Q1-v1 over mappe: accepted
        """,
        sio(0, "list", "--lang", "en").replace("\r\n", "\n"));
    assertEquals(List.of("GET /api/dispatches/of/1243/2019Q1"), asked);
  }

  @Test
  void aStepIsTakenOnTheNewestVersionOfTheChannelThatIsNamed() {
    String text = sio(0, "hold", "--user", "kari", "--channel", "sftp", "--reason", "ringer først");

    assertEquals("sio-1243-2019Q1-v2 over sftp: holdt tilbake", text.strip());
    assertEquals(
        "POST /api/dispatches/sio-1243-2019Q1-v2/sftp/hold {\"reason\":\"ringer først\"}",
        asked.get(1));
  }

  @Test
  void whichOfSeveralChannelsMustBeSaidAndByWhom() {
    assertTrue(sio(2, "retry", "--user", "kari").contains("--channel"));
    assertTrue(sio(2, "retry", "--channel", "sftp").contains("--user"));
    assertTrue(sio(2, "retry", "--user", "kari", "--version", "9").contains("Ingen slik"));
    assertTrue(asked.stream().noneMatch(each -> each.startsWith("POST")));
  }

  private String sio(int expected, String verb, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "dispatch",
                verb,
                "--quarter=2019Q1",
                "--municipality=1243",
                "--url=http://127.0.0.1:" + server.getAddress().getPort()));
    arguments.addAll(List.of(more));
    StringWriter text = new StringWriter();
    PrintWriter both = new PrintWriter(text);
    int status =
        new Sio(both, both, Map.of("SIO_PASSWORD", "hemmelig"), Clock.systemUTC(), false)
            .run(arguments.toArray(String[]::new));
    assertEquals(expected, status, text.toString());
    return text.toString();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add((exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body).strip());
    String answer = exchange.getRequestMethod().equals("GET") ? ALL : HELD;
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}

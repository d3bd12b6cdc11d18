package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three municipalities' quarter on one data folder, the server killed (SIGKILL) again and again at
 * chosen points. Each has one place for 90 days at 2409 kr and 3.5 / 7 × 90 = 45 hours at 764 kr:
 * 216 810 + 34 380 kr.
 */
class KillIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> NUMBERS = List.of("0906", "0926", "1032");
  private static final Path LOG = Path.of("target/kill-it.log");

  private static final String DELIVERIES = "no.sioadapter.web.store.JpaDeliveryLedger";
  private static final String RUNS = "no.sioadapter.web.store.JpaRunLedger";
  private static final String DISPATCHES = "no.sioadapter.web.store.JpaDispatchLedger";
  private static final String ENGINE = "no.sioadapter.routes.engine.EngineRunner";

  @TempDir private Path temporary;
  private Path data;
  private Path agent;

  @BeforeEach
  void threeMunicipalities() throws IOException, URISyntaxException {
    data = Files.createDirectories(temporary.resolve("data"));
    agent = StopAgent.jar(temporary.resolve("stop-agent.jar"));
    for (String number : NUMBERS) {
      SmallMunicipality small = new SmallMunicipality(number);
      small.configure(data);
      new Inbox(data).putBoth(small);
    }
  }

  @Test
  void everyQuarterEndsAsIfNothingHadHappened() throws IOException, InterruptedException {
    killedAt("archived, not recorded", DELIVERIES + "#arrived", "profil-0906-");
    killedAt("recorded, not decided", DELIVERIES + "#decided", "Accepted[");
    killedAt("run begun", ENGINE + "#run", "0906");
    killedAt("published, not recorded", RUNS + "#ended", "Finished[");
    String[] operator = killedWhileSending();
    ServerProcess server = ServerProcess.start(data, LOG);
    for (String number : NUMBERS) {
      assertOneReport(server, operator, number);
      assertSentOnce(server, number);
    }
    server.stop();
  }

  /**
   * The reports are approved, and the server is killed when the first of them lies at the
   * receiver's and it would say so.
   */
  private String[] killedWhileSending() throws IOException, InterruptedException {
    Path mark = temporary.resolve("sent");
    ServerProcess server =
        ServerProcess.start(data, LOG, stoppingAt(DISPATCHES + "#append", "Sent[", mark));
    try {
      SignUp administrator = SignUp.on(server);
      String[] operator = administrator.user("kari", "operator");
      String[] approver = administrator.user("ola", "approver");
      for (String number : NUMBERS) {
        Waiting.until(number + " is made", PATIENCE, () -> !finished(server, number).isEmpty());
        step(server, number, "ready", 0, operator);
        step(server, number, "approve", 1, approver);
      }
      Waiting.until("sent, not recorded", PATIENCE, () -> Files.exists(mark));
      return operator;
    } finally {
      server.kill();
    }
  }

  private static void step(ServerProcess server, String number, String step, int seen, String[] who)
      throws IOException, InterruptedException {
    String address = "/api/reports/" + number + "/2019Q1/1/" + step;
    HttpResponse<String> answer =
        server.post(address, who[0], who[1], "If-Match", "\"" + seen + "\"");
    assertTrue(answer.statusCode() < 300, answer.body());
  }

  /** What the channel's folder holds is what was approved, and nothing else. */
  private void assertSentOnce(ServerProcess server, String number)
      throws IOException, InterruptedException {
    String report = "sio-" + number + "-2019Q1-v1";
    Waiting.until(
        report + " is sent",
        PATIENCE,
        () ->
            all(server, "/api/dispatches").stream()
                .anyMatch(
                    each ->
                        each.get("report").asText().equals(report)
                            && each.get("state").asText().equals("sent")));
    Map<String, String> approved = contents(data.resolve("outbox").resolve(number + "/2019Q1"));
    assertEquals(5, approved.size(), approved.keySet().toString());
    assertEquals(approved, contents(data.resolve("dispatch").resolve(number + "/mappe/drop")));
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(
            file.getFileName().toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  private static void assertOneReport(ServerProcess server, String[] operator, String number)
      throws IOException, InterruptedException {
    Waiting.until(number + " has a report", PATIENCE, () -> !finished(server, number).isEmpty());
    List<JsonNode> finished = finished(server, number);
    assertEquals(1, finished.size(), finished.toString());
    JsonNode run = finished.get(0);
    assertEquals(1, run.get("version").asInt());
    assertEquals(216_810 + 34_380, run.get("total").asLong());
    assertEquals(
        List.of("accepted", "accepted"),
        all(server, "/api/deliveries").stream()
            .filter(delivery -> delivery.path("municipality").asText().equals(number))
            .map(delivery -> delivery.get("state").asText())
            .filter(state -> !state.equals("interrupted"))
            .toList());
    // made once more by the recorded clock, with nothing in the way: the same bytes
    JsonNode again =
        JSON.readTree(
            server.post("/api/runs/" + run.get("id").asText() + "/rebuild", operator).body());
    assertEquals("same-bytes", again.path("outcome").asText(), again.toString());
  }

  private static List<JsonNode> finished(ServerProcess server, String number)
      throws IOException, InterruptedException {
    return all(server, "/api/runs").stream()
        .filter(run -> run.path("municipality").asText().equals(number))
        .filter(run -> run.hasNonNull("version"))
        .toList();
  }

  private static List<JsonNode> all(ServerProcess server, String path)
      throws IOException, InterruptedException {
    List<JsonNode> all = new ArrayList<>();
    JSON.readTree(server.get(path).body()).forEach(all::add);
    return all;
  }

  /**
   * Starts the server, and kills it where it would begin the method.
   *
   * @param argument what one of the method's arguments says, so that not every call is meant
   */
  private void killedAt(String point, String method, String argument)
      throws IOException, InterruptedException {
    Path mark = temporary.resolve(point.replaceAll("[^a-z]+", "-"));
    ServerProcess server = ServerProcess.launch(data, LOG, stoppingAt(method, argument, mark));
    try {
      Waiting.until(point, PATIENCE, () -> Files.exists(mark));
    } finally {
      server.kill();
    }
  }

  private Map<String, String> stoppingAt(String method, String argument, Path mark) {
    return Map.of(
        "SIO_JAVA_OPTS",
        "-XX:TieredStopAtLevel=1 -javaagent:%s=%s -Dsio.stop.mark=%s -Dsio.stop.argument=%s"
            .formatted(agent, method, mark, argument));
  }
}

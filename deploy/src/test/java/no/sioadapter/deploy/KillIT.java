package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
      put(small.zip("Sjukeheimen"), "gerica", small.gerica("00.zip"));
      put(small.xml().getBytes(StandardCharsets.UTF_8), "profil", small.profil());
    }
  }

  @Test
  void everyQuarterEndsAsIfNothingHadHappened() throws IOException, InterruptedException {
    killedAt("archived, not recorded", DELIVERIES + "#arrived", "profil-0906-");
    killedAt("recorded, not decided", DELIVERIES + "#decided", "Accepted[");
    killedAt("run begun", ENGINE + "#run", "0906");
    killedAt("published, not recorded", RUNS + "#ended", "Finished[");
    ServerProcess server = ServerProcess.start(data, LOG);
    String[] operator = SignUp.on(server).user("kari", "operator");
    for (String number : NUMBERS) {
      assertOneReport(server, operator, number);
    }
    server.stop();
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
    String options =
        "-XX:TieredStopAtLevel=1 -javaagent:%s=%s -Dsio.stop.mark=%s -Dsio.stop.argument=%s"
            .formatted(agent, method, mark, argument);
    ServerProcess server = ServerProcess.launch(data, LOG, Map.of("SIO_JAVA_OPTS", options));
    try {
      Waiting.until(point, PATIENCE, () -> Files.exists(mark));
    } finally {
      server.kill();
    }
  }

  private void put(byte[] content, String system, String name) throws IOException {
    Path inbox = Files.createDirectories(data.resolve("inbox").resolve(system));
    Path part = Files.write(inbox.resolve("." + name + ".part"), content);
    Files.move(part, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }
}

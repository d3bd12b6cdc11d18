package no.sioadapter.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Those who go on while the server is killed and comes back: an operator who puts reports forward,
 * another who approves them, and the receivers. What the server has said yes to once it may not ask
 * for again.
 */
final class Surroundings implements Runnable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PAUSE_MS = 30;

  private final ServerProcess server;
  private final List<Receiver> receivers;
  private final Set<String> answered;
  private volatile boolean goesOn = true;
  private volatile Optional<Throwable> fault = Optional.empty();

  /**
   * @param answered the steps that the server said yes to, also in its earlier lives
   */
  Surroundings(ServerProcess server, List<Receiver> receivers, Set<String> answered) {
    this.server = server;
    this.receivers = receivers;
    this.answered = answered;
  }

  @Override
  public void run() {
    try {
      while (goesOn) {
        for (Receiver each : receivers) {
          each.look();
        }
        approve();
        Thread.sleep(PAUSE_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | AssertionError e) {
      fault = Optional.of(e);
    }
  }

  /** They stop, for this server's life. */
  void stop(Thread thread) throws InterruptedException {
    goesOn = false;
    thread.join();
  }

  /** The same; what they found wrong is thrown. */
  void rest(Thread thread) throws InterruptedException {
    stop(thread);
    fault.ifPresent(
        found -> {
          throw new AssertionError("seen from outside", found);
        });
  }

  private void approve() throws InterruptedException {
    for (String number : ThreeMunicipalities.NUMBERS) {
      try {
        String address = "/api/reports/" + number + "/2019Q1/1";
        HttpResponse<String> answer = server.get(address);
        if (answer.statusCode() == 200) {
          JsonNode report = JSON.readTree(answer.body());
          take(address, report.path("state").asText(), report.path("steps").asInt());
        }
      } catch (IOException notThere) {
        // it isn't up yet, or was killed; the next look tells
      }
    }
  }

  private void take(String address, String state, int steps)
      throws IOException, InterruptedException {
    if (state.equals("draft")) {
      step(address + "/ready", steps, SignUp.basic("kari", SignUp.CHOSEN));
    } else if (state.equals("ready")) {
      step(address + "/approve", steps, SignUp.basic("ola", SignUp.CHOSEN));
    }
  }

  private void step(String address, int steps, String[] who)
      throws IOException, InterruptedException {
    if (answered.contains(address)) {
      throw new AssertionError(address + " was answered, and is lost");
    }
    HttpResponse<String> answer =
        server.post(address, who[0], who[1], "If-Match", "\"" + steps + "\"");
    if (answer.statusCode() < 300) {
      answered.add(address);
    }
  }
}

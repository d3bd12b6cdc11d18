package no.sioadapter.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the running server says of itself and its runs. */
final class RunsApi {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int OK = 200;

  private final String address;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ObjectMapper json = new ObjectMapper();

  RunsApi(String address) {
    this.address = address;
  }

  /**
   * A run that has ended.
   *
   * @param state finished, refused, failed or interrupted
   * @param total whole kroner; 0 where there is no report
   */
  record Ended(String state, BigDecimal total, List<String> files, List<String> reasons) {
    boolean isFinished() {
      return state.equals("finished");
    }
  }

  boolean isReady() throws InterruptedException {
    try {
      return get("/health/ready").statusCode() == OK;
    } catch (IOException e) {
      // not listening yet
      return false;
    }
  }

  /** The newest ended run of the demo's quarter; empty while there is none. */
  Optional<Ended> newestEnded() throws IOException, InterruptedException {
    HttpResponse<String> response = get("/api/runs");
    if (response.statusCode() != OK) {
      throw new IOException("GET /api/runs: " + response.statusCode());
    }
    for (JsonNode run : json.readTree(response.body())) {
      if (run.path("municipality").asText().equals(DemoData.MUNICIPALITY)
          && run.path("quarter").asText().equals(DemoData.QUARTER)
          && !run.path("state").asText().equals("running")) {
        return Optional.of(
            new Ended(
                run.path("state").asText(),
                run.path("total").decimalValue(),
                texts(run.path("files"), "name"),
                texts(run.path("reasons"), "text")));
      }
    }
    return Optional.empty();
  }

  private static List<String> texts(JsonNode list, String field) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.path(field).asText()));
    return texts;
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}

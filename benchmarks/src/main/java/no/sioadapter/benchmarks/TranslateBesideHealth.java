package no.sioadapter.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;

/**
 * {@code $translate} over HTTP beside the server's plainest answer, {@code /health/live}: one
 * client, one connection, one request after the other, in blocks. The server runs already, and
 * whoever runs it has put the table there.
 */
final class TranslateBesideHealth {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String server;
  private final PrintStream out;

  /**
   * @param server such as {@code http://127.0.0.1:8080}
   */
  TranslateBesideHealth(String server, PrintStream out) {
    this.server = server;
    this.out = out;
  }

  /**
   * Measures.
   *
   * @param question the query of {@code $translate}
   * @param requests how many in a block
   */
  void measure(String question, int requests, SideBySide pairs) throws IOException {
    URI live = URI.create(server + "/health/live");
    URI translate = URI.create(server + "/fhir/ConceptMap/$translate?" + question);
    SideBySide.Result result =
        pairs.compare(() -> ask(live, requests), () -> ask(translate, requests));
    out.printf(
        Locale.ROOT,
        "%d requests a block, requests a second in the middle block:%n"
            + "  /health/live %.0f, $translate %.0f%n"
            + "  $translate's rate is %.2f of the other's (time %s of it)%n",
        requests,
        requests / result.one().median(),
        requests / result.other().median(),
        1 / result.ratio().median(),
        result.ratio());
  }

  private void ask(URI address, int requests) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(address).build();
    try {
      for (int i = 0; i < requests; i++) {
        int status = client.send(request, BodyHandlers.ofString()).statusCode();
        if (status != 200) {
          throw new IOException(address + " answers " + status);
        }
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}

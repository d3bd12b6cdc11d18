package no.sioadapter.cli;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Talks to a running server's API, in the user's name and language. */
final class ServerClient {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int OK = 200;
  private static final int MULTIPLE = 300;
  private static final int UNAUTHORIZED = 401;

  private final Terminal terminal;
  private final URI server;
  private final Optional<String> authorization;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private ServerClient(Terminal terminal, URI server, Optional<String> authorization) {
    this.terminal = terminal;
    this.server = server;
    this.authorization = authorization;
  }

  /** Without saying who asks. */
  static ServerClient anonymous(Terminal terminal, URI server) {
    return new ServerClient(terminal, server, Optional.empty());
  }

  /** As a user of the server's. */
  static ServerClient as(String user, String password, Terminal terminal, URI server) {
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new ServerClient(
        terminal, server, Optional.of("Basic " + Base64.getEncoder().encodeToString(both)));
  }

  /**
   * Asks.
   *
   * @throws Stopped where the server isn't there, or says no; with its words
   */
  Map<String, Object> get(String path) throws Stopped {
    return send(request(path).GET());
  }

  /**
   * Takes a step.
   *
   * @param seen what the caller saw of the thing (its ETag)
   * @throws Stopped where the server isn't there, or says no; with its words
   */
  Map<String, Object> post(String path, int seen, String body) throws Stopped {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", "\"" + seen + "\"")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(PATIENCE)
            .header("Accept", "application/json")
            .header("Accept-Language", terminal.language().tag());
    authorization.ifPresent(value -> request.header("Authorization", value));
    return request;
  }

  private Map<String, Object> send(HttpRequest.Builder request) throws Stopped {
    HttpResponse<String> answer;
    try {
      answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw stopped(ExitStatus.FAILURE, "server.silent", Map.of("url", server));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stopped(ExitStatus.FAILURE, "server.silent", Map.of("url", server));
    }
    Optional<Map<String, Object>> json = ServerJson.object(new JsonFactory(), answer.body());
    if (answer.statusCode() >= OK && answer.statusCode() < MULTIPLE && json.isPresent()) {
      return json.get();
    }
    throw refused(answer.statusCode(), json);
  }

  private Stopped refused(int status, Optional<Map<String, Object>> problem) {
    if (status == UNAUTHORIZED) {
      return stopped(ExitStatus.USAGE, "server.sign-in", Map.of());
    }
    return problem
        .map(said -> said.get("detail"))
        .filter(String.class::isInstance)
        .map(said -> new Stopped(ExitStatus.REFUSED, ((String) said).lines().toList()))
        .orElseGet(() -> stopped(ExitStatus.FAILURE, "server.unclear", Map.of("status", status)));
  }

  private Stopped stopped(ExitStatus status, String key, Map<String, ?> named) {
    return new Stopped(status, List.of(terminal.words().format(key, named)));
  }
}

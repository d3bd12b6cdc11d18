package no.sioadapter.deploy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The distribution's server as a process of its own, on a free port of 127.0.0.1. */
final class ServerProcess {
  private static final Path DISTRIBUTION = Path.of("target", "dist").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private final Process process;
  private final int port;
  private final Path log;

  private ServerProcess(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /** Starts it on a data folder, and waits until it says that it is ready. */
  static ServerProcess start(Path data, Path log) throws IOException, InterruptedException {
    return start(data, log, Map.of());
  }

  /** The same, with more settings. */
  static ServerProcess start(Path data, Path log, Map<String, String> settings)
      throws IOException, InterruptedException {
    ServerProcess server = launch(data, log, settings);
    Waiting.until("the server is ready", PATIENCE, server::isReady);
    return server;
  }

  /** Starts it where it won't come up, waits until it has said why, and kills it. */
  static void refused(Path data, Path log, String why) throws IOException, InterruptedException {
    ServerProcess server = launch(data, log, Map.of());
    try {
      Waiting.until(
          "the server says: " + why,
          PATIENCE,
          () -> {
            if (server.isReady()) {
              throw new AssertionError("it started");
            }
            return server.log().contains(why);
          });
    } finally {
      server.kill();
    }
  }

  /** The same, without waiting: it may not get so far. */
  static ServerProcess launch(Path data, Path log, Map<String, String> settings)
      throws IOException {
    return launch("serve.sh", data, log, settings);
  }

  /** One that receives reports, and is ready. */
  static ServerProcess receive(Path data, Path log, Map<String, String> settings)
      throws IOException, InterruptedException {
    ServerProcess server = launch("receive.sh", data, log, settings);
    Waiting.until("the receiver is ready", PATIENCE, server::isReady);
    return server;
  }

  private static ServerProcess launch(
      String script, Path data, Path log, Map<String, String> settings) throws IOException {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(DISTRIBUTION.resolve("bin").resolve(script).toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("SIO_DATA", data.toString());
    builder.environment().put("SIO_PORT", Integer.toString(port));
    builder.environment().put("SIO_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
    builder.environment().put("SIO_SECURITY_FIRST_PASSWORD", SignUp.FIRST_PASSWORD);
    builder.environment().put("SIO_INTAKE_POLL", "PT0.2S");
    builder.environment().put("SIO_INTAKE_SETTLE", "PT0.5S");
    builder.environment().put("SIO_INTAKE_PATIENCE", "PT15S");
    builder.environment().putAll(settings);
    return new ServerProcess(builder.start(), port, log);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private boolean isReady() throws IOException, InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException("the server stopped:\n" + log());
    }
    try {
      return get("/health/ready").statusCode() == 200;
    } catch (ConnectException e) {
      return false;
    }
  }

  int port() {
    return port;
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send(request(path, headers).GET().build());
  }

  HttpResponse<String> post(String path, String... headers)
      throws IOException, InterruptedException {
    return send(request(path, headers).POST(HttpRequest.BodyPublishers.noBody()).build());
  }

  /** Any other request, with a JSON body. */
  HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** Any other request, with a body of any kind. */
  HttpResponse<String> send(String method, String path, byte[] body, String... headers)
      throws IOException, InterruptedException {
    return send(
        request(path, headers)
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
  }

  byte[] bytes(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(60));
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  /** As if the machine lost its power, as far as a process can tell. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}

package no.sioadapter.routes.channel.https;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.report.ReportId;

/** A receiver as the wire contract has it, in the test's own process. */
final class Receiver implements Closeable {
  static final String BASE = "/api/reception";

  /** Answers one call in another way; what it does first is its own choice. */
  interface Turn {
    void answer(HttpExchange call, Receiver receiver) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ReceiptXml xml = new ReceiptXml();
  private final Map<String, Map<String, byte[]>> reports = new ConcurrentHashMap<>();
  private final List<String> effects = new CopyOnWriteArrayList<>();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private final Queue<Turn> turns = new ConcurrentLinkedQueue<>();
  private final Predicate<String> authorized;

  Receiver(Optional<SSLContext> tls, boolean mutual, Predicate<String> authorized)
      throws IOException {
    InetSocketAddress here =
        new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    this.authorized = authorized;
    this.server = tls.isPresent() ? secure(here, tls.get(), mutual) : HttpServer.create(here, 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  private static HttpServer secure(InetSocketAddress here, SSLContext tls, boolean mutual)
      throws IOException {
    HttpsServer secure = HttpsServer.create(here, 0);
    secure.setHttpsConfigurator(
        new HttpsConfigurator(tls) {
          @Override
          public void configure(HttpsParameters parameters) {
            SSLParameters wanted = tls.getDefaultSSLParameters();
            wanted.setNeedClientAuth(mutual);
            parameters.setSSLParameters(wanted);
          }
        });
    return secure;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** The next calls are answered so; those after them as the contract has it. */
  void next(Turn... answers) {
    turns.addAll(Arrays.asList(answers));
  }

  /** What took effect: a report that is there whole for the first time. */
  List<String> effects() {
    return effects;
  }

  List<String> calls() {
    return calls;
  }

  List<String> keys() {
    return keys;
  }

  Map<String, byte[]> report(String name) {
    return reports.getOrDefault(name, Map.of());
  }

  void forget() {
    reports.clear();
    effects.clear();
    calls.clear();
    keys.clear();
    turns.clear();
  }

  /** Answers with this and nothing else. */
  static Turn status(int status, String... headers) {
    return (call, receiver) -> {
      call.getRequestBody().readAllBytes();
      for (int i = 0; i < headers.length; i += 2) {
        call.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      call.sendResponseHeaders(status, -1);
    };
  }

  private void handle(HttpExchange call) throws IOException {
    try (call) {
      calls.add(call.getRequestMethod() + " " + call.getRequestURI());
      Optional.ofNullable(call.getRequestHeaders().getFirst("Idempotency-Key"))
          .ifPresent(keys::add);
      Turn turn = turns.poll();
      if (turn != null) {
        turn.answer(call, this);
      } else {
        byContract(call);
      }
    }
  }

  /** As the contract has it. */
  void byContract(HttpExchange call) throws IOException {
    byte[] body = call.getRequestBody().readAllBytes();
    String token = String.valueOf(call.getRequestHeaders().getFirst("Authorization"));
    String path = call.getRequestURI().getPath();
    if (!authorized.test(token)) {
      answer(call, 401, "text/plain", new byte[0]);
    } else if (call.getRequestMethod().equals("POST") && path.equals(BASE + "/reports")) {
      taken(call, parts(call.getRequestHeaders().getFirst("Content-Type"), body));
    } else if (call.getRequestMethod().equals("PUT")) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      taken(call, Map.of(name, body));
    } else if (path.endsWith("/receipts")) {
      String report = path.split("/", -1)[4];
      list(call, report);
    } else if (path.contains("/receipts/")) {
      answer(
          call, 200, "application/xml", receipt(path.split("/", -1)[4], Receipt.Outcome.ACCEPTED));
    } else {
      answer(call, 404, "text/plain", new byte[0]);
    }
  }

  private void list(HttpExchange call, String report) throws IOException {
    if (!reports.containsKey(report)) {
      answer(call, 404, "text/plain", new byte[0]);
      return;
    }
    String json =
        """
        {"receipts": [{"href": "%s/reports/%s/receipts/1"},
          {"href": "https://example.org/steal"},
          {"href": "%s/reports/%s/receipts/../../../users"}]}
        """
            .formatted(BASE, report, BASE, report);
    answer(call, 200, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  private void taken(HttpExchange call, Map<String, byte[]> files) throws IOException {
    String report =
        files.keySet().iterator().next().replaceAll("\\.(fhir|manifest)?\\.?[a-z]+$", "");
    Map<String, byte[]> there = reports.computeIfAbsent(report, name -> new TreeMap<>());
    boolean other =
        files.entrySet().stream()
            .anyMatch(
                file ->
                    there.containsKey(file.getKey())
                        && !Arrays.equals(there.get(file.getKey()), file.getValue()));
    boolean all = there.keySet().containsAll(files.keySet());
    if (other) {
      answer(call, 409, "text/plain", new byte[0]);
      return;
    }
    there.putAll(files);
    boolean whole = there.size() == 5;
    if (whole && !all) {
      effects.add(report);
    }
    answer(
        call,
        all ? 200 : 201,
        "application/xml",
        whole ? receipt(report, Receipt.Outcome.RECEIVED) : new byte[0]);
  }

  byte[] receipt(String report, Receipt.Outcome outcome) {
    return receipt(
        report,
        outcome,
        sha(Objects.requireNonNull(report(report).get(report + ".manifest.json"))));
  }

  byte[] receipt(String report, Receipt.Outcome outcome, String manifest) {
    return xml.bytes(
        new Receipt(
            new ReportReference(report, ReportId.parse(report).orElseThrow().version(), manifest),
            Instant.parse("2019-04-20T10:00:00Z"),
            outcome,
            List.of()));
  }

  static String sha(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  static void answer(HttpExchange call, int status, String type, byte[] body) throws IOException {
    call.getResponseHeaders().add("Content-Type", type);
    call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    call.getResponseBody().write(body);
  }

  /** RFC 7578, as far as the test needs it; bytes are kept as they are. */
  private static Map<String, byte[]> parts(String type, byte[] body) {
    String boundary = "--" + type.substring(type.indexOf("boundary=") + "boundary=".length());
    Map<String, byte[]> parts = new TreeMap<>();
    String text = new String(body, StandardCharsets.ISO_8859_1);
    Queue<String> pieces = new ArrayDeque<>(new ArrayList<>(List.of(text.split(boundary, -1))));
    for (String piece : pieces) {
      int head = piece.indexOf("\r\n\r\n");
      if (head < 0) {
        continue;
      }
      String name = piece.substring(piece.indexOf("name=\"") + 6);
      parts.put(
          name.substring(0, name.indexOf('"')),
          piece.substring(head + 4, piece.length() - 2).getBytes(StandardCharsets.ISO_8859_1));
    }
    return parts;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

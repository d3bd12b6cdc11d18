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
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.channel.http.Unanswered;

/** A receiver as the wire contract has it, in the test's own process. */
public final class Receiver implements Closeable {
  /** Where the reception lies. */
  public static final String BASE = "/api/reception";

  /** Answers one call in another way; what it does first is its own choice. */
  public interface Turn {
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
  private final List<byte[]> laid = new CopyOnWriteArrayList<>();
  private volatile Optional<Turn> always = Optional.empty();
  private volatile boolean quiet;

  /** A receiver that is there at once. */
  public Receiver(Optional<SSLContext> tls, boolean mutual, Predicate<String> authorized)
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

  /** Its port on this machine. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** The next calls are answered so; those after them as the contract has it. */
  void next(Turn... answers) {
    turns.addAll(Arrays.asList(answers));
  }

  /** What took effect: a report that is there whole for the first time. */
  public List<String> effects() {
    return effects;
  }

  List<String> calls() {
    return calls;
  }

  List<String> keys() {
    return keys;
  }

  /** The files of a report that are there. */
  public Map<String, byte[]> report(String name) {
    return reports.getOrDefault(name, Map.of());
  }

  /** Forgets everything, also how to answer. */
  public void forget() {
    reports.clear();
    effects.clear();
    calls.clear();
    keys.clear();
    turns.clear();
    always = Optional.empty();
  }

  /** Every call is answered so. */
  public void always(Turn answer) {
    always = Optional.of(answer);
  }

  /** Answers as the contract has it, again. */
  public void mend() {
    always = Optional.empty();
  }

  /** Has no receipts but those that are laid. */
  public void quiet() {
    quiet = true;
  }

  /** Lays a receipt. */
  public void lay(byte[] receipt) {
    laid.add(receipt);
  }

  /** It has a file already. */
  public void has(String report, String file, byte[] bytes) {
    reports.computeIfAbsent(report, name -> new ConcurrentSkipListMap<>()).put(file, bytes);
  }

  /** It has nothing of a report any more. */
  public void lose(String report) {
    reports.remove(report);
  }

  /** Does everything as the contract has it, and says nothing for a while. */
  public static void silently(HttpExchange call, Receiver to) throws IOException {
    to.byContract(new Unanswered(call));
    HttpsChannelTest.sleep(1500);
  }

  /** Answers with this and nothing else. */
  public static Turn status(int status, String... headers) {
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
      Optional<Turn> turn = Optional.ofNullable(turns.poll()).or(() -> always);
      if (turn.isPresent()) {
        turn.get().answer(call, this);
      } else {
        byContract(call);
      }
    }
  }

  /** As the contract has it. */
  public void byContract(HttpExchange call) throws IOException {
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
    } else if (path.contains("/receipts/") && quiet) {
      int number = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
      answer(call, 200, "application/xml", laid.get(number - 1));
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
    if (quiet) {
      String hrefs =
          IntStream.rangeClosed(1, laid.size())
              .mapToObj(each -> "{\"href\": \"receipts/" + each + "\"}")
              .collect(Collectors.joining(", "));
      answer(
          call,
          200,
          "application/json",
          ("{\"receipts\": [" + hrefs + "]}").getBytes(StandardCharsets.UTF_8));
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
    Map<String, byte[]> there =
        reports.computeIfAbsent(report, name -> new ConcurrentSkipListMap<>());
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
        whole && !quiet ? receipt(report, Receipt.Outcome.RECEIVED) : new byte[0]);
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

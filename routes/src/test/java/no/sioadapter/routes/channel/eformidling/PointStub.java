package no.sioadapter.routes.channel.eformidling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sioadapter.routes.channel.http.Unanswered;

/**
 * An integrasjonspunkt as its public API describes it: what it takes, what it turns down, and which
 * statuses a message goes through. A message's identifier is used once, also when the message is
 * thrown away; files of the same name are both kept.
 */
public final class PointStub implements Closeable {
  /** The agreed process. */
  public static final String AGREED = "urn:no:difi:profile:avtalt:avtalt:ver1.0";

  static final String ARCHIVE = "urn:no:difi:profile:arkivmelding:helseSosialOgOmsorg:ver1.0";

  /** Whom it knows. */
  public static final String RECEIVER = "983544622";

  private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");
  private static final Pattern REFERENCE =
      Pattern.compile("<referanseDokumentfil>([^<]*)</referanseDokumentfil>");

  /**
   * A file of a message.
   *
   * @param content a character for each byte
   */
  public record Attached(String name, String type, String content) {
    /** Its bytes. */
    public byte[] bytes() {
      return content.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  /** A message that lies there or has gone out. */
  public record Message(String id, JsonNode sbd, List<Attached> files) {}

  /** A message that came in. */
  public record Incoming(String id, String process, String sender, Map<String, byte[]> files) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final JsonMapper json = new JsonMapper();
  private final Map<String, Message> out = new LinkedHashMap<>();
  private final Map<String, List<String>> statuses = new LinkedHashMap<>();
  private final List<Message> sent = new CopyOnWriteArrayList<>();
  private final List<Incoming> incoming = new ArrayList<>();
  private final List<String> locked = new ArrayList<>();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final Map<String, Queue<Integer>> turns = new TreeMap<>();
  private volatile int always;
  private volatile boolean doneFirst;
  private volatile List<String> extra = List.of();

  /** A point that is there at once. */
  public PointStub() throws IOException {
    server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
    server.createContext("/api/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Its port on this machine. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Messages that have gone out, whole. */
  public List<Message> sent() {
    return sent;
  }

  List<String> calls() {
    return calls;
  }

  /** The next calls that begin so are answered with these statuses and nothing is done. */
  void next(String beginning, Integer... answers) {
    turns
        .computeIfAbsent(beginning, each -> new ConcurrentLinkedQueue<>())
        .addAll(Arrays.asList(answers));
  }

  /** Every call is answered so, after what it asks is done where {@code silent}. */
  public void always(int status, boolean silent, String... headers) {
    always = status;
    doneFirst = silent;
    extra = List.of(headers);
  }

  /** Answers as it should, again. */
  public void mend() {
    always = 0;
  }

  /** The network says something of a message. */
  synchronized void status(String message, String status) {
    Objects.requireNonNull(statuses.get(message)).add(status);
  }

  /** A message comes in. */
  public synchronized void arrives(Incoming message) {
    incoming.add(message);
  }

  synchronized List<String> waiting() {
    return incoming.stream().map(Incoming::id).toList();
  }

  /** Locks run out. */
  synchronized void unlock() {
    locked.clear();
  }

  private void handle(HttpExchange call) throws IOException {
    try (call) {
      byte[] body = call.getRequestBody().readAllBytes();
      URI uri = call.getRequestURI();
      String line = call.getRequestMethod() + " " + uri.getPath();
      calls.add(line);
      for (Map.Entry<String, Queue<Integer>> turn : turns.entrySet()) {
        Integer status = line.startsWith(turn.getKey()) ? turn.getValue().poll() : null;
        if (status != null) {
          call.sendResponseHeaders(status, -1);
          return;
        }
      }
      if (always != 0 && !doneFirst) {
        for (int i = 0; i < extra.size(); i += 2) {
          call.getResponseHeaders().add(extra.get(i), extra.get(i + 1));
        }
        call.sendResponseHeaders(always, -1);
      } else if (always != 0 && line.startsWith("POST /api/messages/out/")) {
        answer(new Unanswered(call), uri, body);
        Thread.sleep(1500);
      } else {
        answer(call, uri, body);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void answer(HttpExchange call, URI uri, byte[] body) throws IOException {
    String method = call.getRequestMethod();
    String path = uri.getPath();
    String last = path.substring(path.lastIndexOf('/') + 1);
    if (path.startsWith("/api/capabilities/")) {
      capabilities(call, last);
    } else if (path.equals("/api/messages/out") && method.equals("POST")) {
      create(call, json.readTree(body));
    } else if (path.startsWith("/api/messages/out/")) {
      message(call, method, last, body);
    } else if (path.startsWith("/api/statuses/")) {
      statuses(call, last);
    } else if (path.equals("/api/messages/in/peek")) {
      peek(call, query(uri));
    } else if (path.startsWith("/api/messages/in/pop/")) {
      pop(call, last);
    } else if (path.startsWith("/api/messages/in/") && method.equals("DELETE")) {
      boolean gone = locked.contains(last) && incoming.removeIf(each -> each.id().equals(last));
      say(call, gone ? 200 : 404, "{}");
    } else {
      say(call, 404, "{}");
    }
  }

  private void capabilities(HttpExchange call, String receiver) throws IOException {
    if (!receiver.equals(RECEIVER)) {
      say(call, 404, "{}");
      return;
    }
    say(
        call,
        200,
        """
        {"capabilities": [
          {"process": "%s", "serviceIdentifier": "DPO", "documentTypes": [
            {"type": "arkivmelding", "standard": "urn:no:difi:arkivmelding:xsd::arkivmelding"}]},
          {"process": "%s", "serviceIdentifier": "DPO", "documentTypes": [
            {"type": "avtalt", "standard": "urn:no:difi:avtalt:xsd::avtalt"}]}]}
        """
            .formatted(ARCHIVE, AGREED));
  }

  private void create(HttpExchange call, JsonNode sbd) throws IOException {
    JsonNode header = sbd.path("standardBusinessDocumentHeader");
    String id = header.path("documentIdentification").path("instanceIdentifier").asText();
    String type = header.path("documentIdentification").path("type").asText();
    String receiver = header.path("receiver").path(0).path("identifier").path("value").asText();
    if (statuses.containsKey(id) || !receiver.equals("0192:" + RECEIVER) || !sbd.has(type)) {
      say(call, 400, "{\"status\": 400}");
      return;
    }
    out.put(id, new Message(id, sbd, new ArrayList<>()));
    statuses.put(id, new ArrayList<>(List.of("OPPRETTET")));
    say(call, 200, sbd.toString());
  }

  private void message(HttpExchange call, String method, String id, byte[] body)
      throws IOException {
    Message message = out.get(id);
    if (message == null) {
      say(call, 404, "{\"status\": 404}");
    } else if (method.equals("PUT")) {
      Matcher name =
          FILE_NAME.matcher(
              String.valueOf(call.getRequestHeaders().getFirst("Content-Disposition")));
      String type = call.getRequestHeaders().getFirst("Content-Type");
      if (!name.find() || type == null) {
        say(call, 400, "{}");
        return;
      }
      message
          .files()
          .add(new Attached(name.group(1), type, new String(body, StandardCharsets.ISO_8859_1)));
      say(call, 200, "");
    } else if (method.equals("DELETE")) {
      out.remove(id);
      say(call, 200, "");
    } else if (isWhole(message)) {
      out.remove(id);
      sent.add(message);
      Objects.requireNonNull(statuses.get(id)).add("SENDT");
      say(call, 200, "");
    } else {
      say(call, 400, "{}");
    }
  }

  /** An arkivmelding names its files, and all must be there. */
  private static boolean isWhole(Message message) {
    List<String> names = message.files().stream().map(Attached::name).toList();
    if (!message.sbd().has("arkivmelding")) {
      return !names.isEmpty();
    }
    return message.files().stream()
        .filter(file -> file.name().equals("arkivmelding.xml"))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .anyMatch(
            note -> REFERENCE.matcher(note).results().allMatch(r -> names.contains(r.group(1))));
  }

  private void statuses(HttpExchange call, String id) throws IOException {
    String content =
        statuses.getOrDefault(id, List.of()).stream()
            .map(each -> "{\"messageId\": \"%s\", \"status\": \"%s\"}".formatted(id, each))
            .collect(Collectors.joining(", "));
    say(call, 200, "{\"content\": [" + content + "], \"totalPages\": 1}");
  }

  private void peek(HttpExchange call, Map<String, String> wanted) throws IOException {
    for (Incoming each : incoming) {
      if (!locked.contains(each.id())
          && each.process().equals(wanted.get("process"))
          && each.sender().equals(wanted.get("senderIdentifier"))) {
        locked.add(each.id());
        say(
            call,
            200,
            """
            {"standardBusinessDocumentHeader": {
              "sender": [{"identifier": {"authority": "iso6523-actorid-upis", "value": "%s"}}],
              "documentIdentification": {"instanceIdentifier": "%s", "type": "avtalt"}}}
            """
                .formatted(each.sender(), each.id()));
        return;
      }
    }
    call.sendResponseHeaders(204, -1);
  }

  private void pop(HttpExchange call, String id) throws IOException {
    for (Incoming each : incoming) {
      if (each.id().equals(id) && locked.contains(id)) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
          for (Map.Entry<String, byte[]> file : each.files().entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            zip.write(file.getValue());
          }
        }
        call.getResponseHeaders().add("Content-Type", "application/vnd.etsi.asic-e+zip");
        call.sendResponseHeaders(200, bytes.size());
        call.getResponseBody().write(bytes.toByteArray());
        return;
      }
    }
    say(call, 404, "{}");
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new TreeMap<>();
    for (String each : List.of(uri.getRawQuery().split("&", -1))) {
      List<String> both = List.of(each.split("=", 2));
      query.put(both.get(0), URLDecoder.decode(both.get(1), StandardCharsets.UTF_8));
    }
    return query;
  }

  private static void say(HttpExchange call, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().add("Content-Type", "application/json");
    call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    call.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

package no.sioadapter.routes.channel.eformidling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.routes.channel.http.FileType;
import no.sioadapter.routes.channel.http.HttpLine;
import no.sioadapter.routes.channel.http.Reply;

/** The calls of the integrasjonspunkt's API that the channel makes. */
record Point(EformidlingSettings settings, HttpLine line) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String OUT = "/api/messages/out";
  private static final String IN = "/api/messages/in";
  private static final String JSON_TYPE = "application/json";

  Reply capabilities() {
    return line.call(get("/api/capabilities/" + settings.receiver()));
  }

  Reply create(byte[] sbd) {
    return line.call(
        to(OUT).header("Content-Type", JSON_TYPE).POST(BodyPublishers.ofByteArray(sbd)));
  }

  Reply upload(MessageId message, Path file) throws FileNotFoundException {
    return upload(message, file.getFileName().toString(), BodyPublishers.ofFile(file));
  }

  Reply upload(MessageId message, String name, byte[] bytes) {
    return upload(message, name, BodyPublishers.ofByteArray(bytes));
  }

  private Reply upload(MessageId message, String name, HttpRequest.BodyPublisher body) {
    return line.call(
        to(OUT + "/" + message)
            .header("Content-Type", FileType.of(name))
            .header(
                "Content-Disposition",
                "attachment; name=\"%s\"; filename=\"%s\"".formatted(name, name))
            .PUT(body));
  }

  Reply send(MessageId message) {
    return line.call(to(OUT + "/" + message).POST(BodyPublishers.noBody()));
  }

  Reply discard(MessageId message) {
    return line.call(to(OUT + "/" + message).DELETE());
  }

  Reply statuses(MessageId message) {
    return line.call(get("/api/statuses/" + message + "?size=100"));
  }

  Reply peek() {
    String query =
        "?process=%s&senderIdentifier=%s"
            .formatted(encoded(settings.process()), encoded("0192:" + settings.receiver()));
    return line.call(get(IN + "/peek" + query));
  }

  Reply pop(String message) {
    return line.call(to(IN + "/pop/" + encoded(message)).GET());
  }

  Reply delete(String message) {
    return line.call(to(IN + "/" + encoded(message)).DELETE());
  }

  /** What an answer says; empty where it isn't JSON. */
  static Optional<JsonNode> read(Reply.Answer answer) {
    try {
      return Optional.of(JSON.readTree(answer.text()));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The statuses that an answer lists. */
  static Set<String> statuses(JsonNode page) {
    Set<String> said = new HashSet<>();
    page.path("content").forEach(each -> said.add(each.path("status").asText()));
    return said;
  }

  private HttpRequest.Builder get(String path) {
    return to(path).header("Accept", JSON_TYPE).GET();
  }

  private HttpRequest.Builder to(String path) {
    URI address = settings.point().at(path);
    return HttpRequest.newBuilder(address);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

package no.sioadapter.routes.channel.https;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.routes.channel.Awaiting;
import no.sioadapter.routes.channel.InboundReceipt;
import no.sioadapter.routes.channel.ReceiptFile;
import no.sioadapter.routes.channel.http.Reply;

/**
 * Asks the receiver for receipts of what was sent. Those seen before come again: who takes them
 * knows them, and one that was fetched but couldn't be stored isn't lost.
 */
final class ReceiptCollector {
  private static final int MOST = 50;

  private final HttpsSettings settings;
  private final SignedLine line;
  private final Awaiting awaiting;
  private final JsonMapper json = new JsonMapper();

  ReceiptCollector(HttpsSettings settings, SignedLine line, Awaiting awaiting) {
    this.settings = settings;
    this.line = line;
    this.awaiting = awaiting;
  }

  /** Those that the receiver has now; where it doesn't answer, the next time is soon enough. */
  List<InboundReceipt> collect() throws IOException {
    List<InboundReceipt> receipts = new ArrayList<>();
    for (Dispatch dispatch : awaiting.tried(settings.municipality(), settings.name())) {
      String report = dispatch.id().report().name();
      URI list = settings.receiver().at("/reports/" + report + "/receipts");
      int number = 0;
      for (URI each : listed(list)) {
        number++;
        String name = report + "-kvittering-" + number + ".xml";
        get(each)
            .map(answer -> ReceiptFile.of(name, answer.body()))
            .map(file -> new InboundReceipt(settings.municipality(), settings.name(), file))
            .ifPresent(receipts::add);
      }
    }
    return receipts;
  }

  private List<URI> listed(URI list) throws IOException {
    Optional<Reply.Answer> answer = get(list);
    return answer.isPresent() ? hrefs(list, answer.get().text()) : List.of();
  }

  private List<URI> hrefs(URI list, String text) {
    List<URI> hrefs = new ArrayList<>();
    try {
      for (JsonNode each : json.readTree(text).path("receipts")) {
        below(list, each.path("href").asText()).ifPresent(hrefs::add);
      }
    } catch (JsonProcessingException e) {
      return List.of();
    }
    return hrefs.subList(0, Math.min(MOST, hrefs.size()));
  }

  /** The token is shown to nobody else, whatever the list says. */
  private static Optional<URI> below(URI list, String href) {
    try {
      return Optional.of(list.resolve(href).normalize())
          .filter(each -> each.toString().startsWith(list + "/"));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  private Optional<Reply.Answer> get(URI address) throws IOException {
    SignedLine.Called called =
        line.call(
            () ->
                HttpRequest.newBuilder(address)
                    .header("Accept", "application/json, application/xml")
                    .GET());
    return called instanceof SignedLine.Called.Replied replied
            && replied.reply() instanceof Reply.Answer answer
            && answer.isSuccess()
        ? Optional.of(answer)
        : Optional.empty();
  }
}

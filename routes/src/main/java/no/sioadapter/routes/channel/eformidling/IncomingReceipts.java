package no.sioadapter.routes.channel.eformidling;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.sioadapter.routes.channel.InboundReceipt;
import no.sioadapter.routes.channel.ReceiptFile;
import no.sioadapter.routes.channel.http.Reply;

/**
 * Receipts among the receiver's messages. Only what has a receipt in it is taken and deleted, and
 * deleted only when the receipt is kept; other messages are the archive system's, and are let go
 * when the lock that looking sets has run out.
 */
record IncomingReceipts(EformidlingSettings settings, Point point) {
  private static final int MOST = 50;
  private static final int LONGEST = 1_000_000;
  private static final int MOST_ENTRIES = 100;
  private static final Pattern RECEIPT =
      Pattern.compile("sio-[0-9]{4}-[0-9]{4}Q[1-4]-v[0-9]{1,5}-kvittering-[0-9]{1,4}\\.xml");

  /** A message with receipts in it. */
  record Found(String message, List<InboundReceipt> receipts) {}

  /** Those that wait. */
  List<Found> waiting() throws IOException {
    List<Found> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < MOST; i++) {
      Optional<String> message = peeked();
      if (message.isEmpty() || !seen.add(message.get())) {
        return found;
      }
      List<InboundReceipt> receipts = receipts(message.get());
      if (!receipts.isEmpty()) {
        found.add(new Found(message.get(), receipts));
      }
    }
    return found;
  }

  /** It is kept. */
  void taken(Found found) {
    point.delete(found.message()); // else it comes again, and is known
  }

  private Optional<String> peeked() {
    return point.peek() instanceof Reply.Answer answer && answer.status() == 200
        ? Point.read(answer).filter(this::isOfReceiver).map(IncomingReceipts::id)
        : Optional.empty();
  }

  private boolean isOfReceiver(JsonNode sbd) {
    return sbd.path("standardBusinessDocumentHeader")
        .path("sender")
        .path(0)
        .path("identifier")
        .path("value")
        .asText()
        .equals("0192:" + settings.receiver());
  }

  private static String id(JsonNode sbd) {
    return sbd.path("standardBusinessDocumentHeader")
        .path("documentIdentification")
        .path("instanceIdentifier")
        .asText();
  }

  private List<InboundReceipt> receipts(String message) throws IOException {
    List<InboundReceipt> receipts = new ArrayList<>();
    if (point.pop(message) instanceof Reply.Answer answer && answer.isSuccess()) {
      try (ZipInputStream zip =
          new ZipInputStream(new ByteArrayInputStream(answer.body()), StandardCharsets.UTF_8)) {
        int left = LONGEST;
        for (int i = 0; i < MOST_ENTRIES && left > 0; i++) {
          ZipEntry entry = zip.getNextEntry();
          if (entry == null) {
            break;
          }
          byte[] bytes = zip.readNBytes(left);
          left -= bytes.length;
          if (RECEIPT.matcher(entry.getName()).matches()) {
            receipts.add(
                new InboundReceipt(
                    settings.municipality(),
                    settings.name(),
                    ReceiptFile.of(entry.getName(), bytes)));
          }
        }
      }
    }
    return receipts;
  }
}

package no.sioadapter.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.receipt.xml.ReceiptXml;

/**
 * A receiver behind two folders: where a report's manifest is it takes the report, says that it has
 * it, and at the next look that it counts. It remembers every content that it has seen under a
 * name.
 */
final class Receiver {
  private final String municipality;
  private final String report;
  private final Path drop;
  private final Path receipts;
  private final Map<String, String> seen = new TreeMap<>();

  Receiver(String municipality, Path drop, Path receipts) {
    this.municipality = municipality;
    this.report = "sio-" + municipality + "-2019Q1-v1";
    this.drop = drop;
    this.receipts = receipts;
  }

  String municipality() {
    return municipality;
  }

  Path drop() {
    return drop;
  }

  Path receipts() {
    return receipts;
  }

  /** One thing at a time, as people and machines do. */
  void look() throws IOException {
    if (!Files.isDirectory(drop)) {
      return;
    }
    Map<String, String> now = contents(drop);
    now.forEach(
        (name, content) -> {
          String before = seen.putIfAbsent(name, content);
          if (before != null && !before.equals(content)) {
            throw new AssertionError(name + " is another than it was");
          }
        });
    if (now.containsKey(report + ".manifest.json")) {
      if (now.size() != 5) {
        throw new AssertionError("a manifest, and not all: " + now.keySet());
      }
      if (Files.notExists(receipt(1))) {
        lay(1, Receipt.Outcome.RECEIVED);
      } else if (Files.notExists(receipt(2))) {
        lay(2, Receipt.Outcome.ACCEPTED);
      }
    }
  }

  /** What lies in a folder for others to see, a character for each byte, by name. */
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (!name.startsWith(".")) {
          contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return contents;
  }

  private Path receipt(int number) {
    return receipts.resolve(report + "-kvittering-" + number + ".xml");
  }

  private void lay(int number, Receipt.Outcome outcome) throws IOException {
    String manifest = ContentHash.of(drop.resolve(report + ".manifest.json")).value();
    byte[] xml =
        new ReceiptXml()
            .bytes(
                new Receipt(
                    new ReportReference(report, 1, manifest),
                    Instant.parse("2019-04-20T10:00:00Z"),
                    outcome,
                    List.of()));
    Path part = Files.write(receipts.resolve("." + number + ".part"), xml);
    Files.move(part, receipt(number), StandardCopyOption.ATOMIC_MOVE);
  }
}

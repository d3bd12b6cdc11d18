package no.sioadapter.routes.dispatch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.dispatch.DispatchOrder;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.channel.Outgoing;
import no.sioadapter.routes.folder.DataFolders;

/** Where approved reports lie; nothing leaves it that isn't what was approved. */
record Outbox(DataFolders folders) {
  /**
   * The order's files.
   *
   * @throws IOException where the disk fails
   */
  Outgoing outgoing(DispatchOrder order) throws IOException {
    Path folder = folder(order.id().report());
    List<Path> files = order.files().stream().map(file -> folder.resolve(file.name())).toList();
    return new Outgoing(order, new ArrayList<>(files));
  }

  /**
   * The first of the files that isn't as it was approved.
   *
   * @throws IOException where the disk fails
   */
  Optional<String> changed(Outgoing outgoing) throws IOException {
    for (int i = 0; i < outgoing.files().size(); i++) {
      StoredFile file = outgoing.order().files().get(i);
      Path path = outgoing.files().get(i);
      if (!Files.isRegularFile(path) || !hash(path).equals(file.hash())) {
        return Optional.of(file.name());
      }
    }
    return Optional.empty();
  }

  private Path folder(ReportId report) {
    return folders.outbox(report.municipality(), report.quarter());
  }

  private static ContentHash hash(Path file) throws IOException {
    MessageDigest digest = ContentHash.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return ContentHash.of(digest);
  }
}

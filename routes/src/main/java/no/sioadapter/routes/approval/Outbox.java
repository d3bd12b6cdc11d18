package no.sioadapter.routes.approval;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.folder.DataFolders;

/**
 * What is approved, and nothing else: a folder per municipality and quarter. A file appears under
 * its name when it is whole, and the manifest last: where that is, all are.
 */
record Outbox(DataFolders folders) {
  /**
   * Copies a report's files here. Those that are here already stay.
   *
   * @param files the manifest last
   * @param from where they lie
   * @throws AlteredReport where a file isn't what the ledger says; then it isn't given its name
   * @throws IOException where the disk fails
   */
  void put(ReportId report, List<StoredFile> files, Path from) throws IOException {
    Path place = folders.outbox(report.municipality(), report.quarter());
    Files.createDirectories(place);
    for (StoredFile file : files) {
      Path target = place.resolve(file.name());
      if (!isThere(file, target)) {
        copy(file, from.resolve(file.name()), target);
      }
    }
  }

  private static boolean isThere(StoredFile file, Path target) throws IOException {
    return Files.isRegularFile(target) && ContentHash.of(target).equals(file.hash());
  }

  private static void copy(StoredFile file, Path source, Path target) throws IOException {
    Path part = target.resolveSibling("." + file.name() + ".part");
    Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    // what is on the disk now is what is looked at, not what was read on the way
    if (!ContentHash.of(part).equals(file.hash())) {
      Files.delete(part);
      throw new AlteredReport(file.name());
    }
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}

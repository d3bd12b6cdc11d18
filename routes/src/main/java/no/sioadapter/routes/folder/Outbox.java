package no.sioadapter.routes.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.report.ReportId;
import no.sioadapter.report.file.DurableFile;

/**
 * What is approved, and nothing else: a folder per municipality and quarter. A file appears under
 * its name when it is whole, and the manifest last: where that is, all are. Nothing leaves it that
 * isn't what was approved.
 */
public record Outbox(DataFolders folders) {
  /**
   * Copies a report's files here. Those that are here already stay.
   *
   * @param files the manifest last
   * @param from where they lie
   * @throws AlteredReport where a file isn't what the ledger says; then it isn't given its name
   * @throws IOException where the disk fails
   */
  public void put(ReportId report, List<StoredFile> files, Path from) throws IOException {
    Path place = place(report);
    Files.createDirectories(place);
    for (StoredFile file : files) {
      Path target = place.resolve(file.name());
      if (!isThere(file, target)) {
        copy(file, from.resolve(file.name()), target);
      }
    }
  }

  /** Where a report's files lie here, in their order. */
  public List<Path> paths(ReportId report, List<StoredFile> files) {
    Path place = place(report);
    return files.stream().map(file -> place.resolve(file.name())).toList();
  }

  /**
   * The first of a report's files that isn't as it was approved.
   *
   * @throws IOException where the disk fails
   */
  public Optional<String> changed(ReportId report, List<StoredFile> files) throws IOException {
    Path place = place(report);
    for (StoredFile file : files) {
      if (!isThere(file, place.resolve(file.name()))) {
        return Optional.of(file.name());
      }
    }
    return Optional.empty();
  }

  private Path place(ReportId report) {
    return folders.outbox(report.municipality(), report.quarter());
  }

  private static boolean isThere(StoredFile file, Path target) throws IOException {
    return Files.isRegularFile(target) && ContentHash.of(target).equals(file.hash());
  }

  private static void copy(StoredFile file, Path source, Path target) throws IOException {
    Path part = target.resolveSibling("." + file.name() + ".part");
    Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING);
    DurableFile.force(part);
    // what is on the disk now is what is looked at, not what was read on the way
    if (!ContentHash.of(part).equals(file.hash())) {
      Files.delete(part);
      throw new AlteredReport(file.name());
    }
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}

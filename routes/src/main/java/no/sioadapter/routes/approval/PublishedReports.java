package no.sioadapter.routes.approval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.report.ReportId;
import no.sioadapter.report.file.ReportPart;
import no.sioadapter.routes.folder.DataFolders;

/** The reports that runs made: what the ledger says of their files, and the files. */
public record PublishedReports(RunLedger runs, DataFolders folders) {
  /** The run that made it; empty where none did. */
  public Optional<RecordedRun> run(ReportId report) {
    return runs.of(report.municipality(), report.quarter()).stream()
        .filter(
            run ->
                run.finished().filter(it -> it.figures().version() == report.version()).isPresent())
        .reduce((earlier, later) -> later);
  }

  /** The files that the report consists of, the manifest last; as the ledger knows them. */
  public List<StoredFile> files(ReportId report) {
    List<StoredFile> all =
        run(report)
            .flatMap(RecordedRun::finished)
            .map(RunOutcome.Finished::files)
            .orElse(List.of());
    return Arrays.stream(ReportPart.values())
        .map(part -> part.nameOf(report))
        .flatMap(name -> all.stream().filter(file -> file.name().equals(name)))
        .toList();
  }

  /** Where they lie. */
  public Path place(ReportId report) {
    return folders.reports(report.municipality(), report.quarter());
  }

  /**
   * Its bytes, where they are as the run wrote them.
   *
   * @throws IOException where the disk fails
   */
  public Optional<byte[]> read(ReportId report, ReportPart part) throws IOException {
    Path file = place(report).resolve(part.nameOf(report));
    Optional<ContentHash> known = hash(report, part);
    if (known.isEmpty() || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    return Optional.of(bytes).filter(read -> ContentHash.of(read).equals(known.get()));
  }

  /**
   * The names of the files that are gone, or aren't what the run wrote.
   *
   * @throws IOException where the disk fails
   */
  public List<String> altered(ReportId report) throws IOException {
    List<String> altered = new ArrayList<>();
    for (ReportPart part : ReportPart.values()) {
      Path file = place(report).resolve(part.nameOf(report));
      Optional<ContentHash> known = hash(report, part);
      if (known.isEmpty()
          || !Files.isRegularFile(file)
          || !ContentHash.of(file).equals(known.get())) {
        altered.add(part.nameOf(report));
      }
    }
    return altered;
  }

  private Optional<ContentHash> hash(ReportId report, ReportPart part) {
    return files(report).stream()
        .filter(file -> file.name().equals(part.nameOf(report)))
        .map(StoredFile::hash)
        .findFirst();
  }
}

package no.sioadapter.routes.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.cipher.OwnerOnly;

/** The folders below the data folder, all on one file system so that a rename is one step. */
public record DataFolders(Path root) {
  /** Where a system puts its exports. */
  public Path inbox(SourceSystem system) {
    return root.resolve("inbox").resolve(system.id());
  }

  /** Content by its hash. */
  public Path archive() {
    return root.resolve("archive");
  }

  /** What could not be used, each with its reason beside it. */
  public Path refused() {
    return root.resolve("refused");
  }

  /** Everything reported. */
  public Path reports() {
    return root.resolve("reports");
  }

  /** A municipality's reports of a quarter. */
  public Path reports(MunicipalityNumber municipality, Quarter quarter) {
    return reports().resolve(municipality.value()).resolve(quarter.toString());
  }

  /** Where the reports lie that a quarter is compared with, as far as there are any. */
  public List<Path> earlierReports(MunicipalityNumber municipality, Quarter quarter) {
    return Stream.of(quarter.previous(), new Quarter(quarter.year() - 1, quarter.number()))
        .map(each -> reports(municipality, each))
        .filter(Files::isDirectory)
        .toList();
  }

  /** What is approved, and nothing else. */
  public Path outbox() {
    return root.resolve("outbox");
  }

  /** What is approved of a municipality's quarter. */
  public Path outbox(MunicipalityNumber municipality, Quarter quarter) {
    return outbox().resolve(municipality.value()).resolve(quarter.toString());
  }

  /** Where a channel has its folders that says no others. */
  public Path channel(MunicipalityNumber municipality, String channel) {
    return root.resolve("dispatch").resolve(municipality.value()).resolve(channel);
  }

  /** Where the archive's key lies unless the settings name another place. */
  public Path archiveKey() {
    return root.resolve("keys").resolve("archive.json");
  }

  /** Half-done work, the owner's alone: in it persons are in plain. Nothing outlives a start. */
  public Path work() {
    return root.resolve("work");
  }

  /** Makes what is missing, and clears away half-done work. */
  public void prepare(List<SourceSystem> systems) throws IOException {
    Files.createDirectories(root);
    FolderTree.delete(work());
    for (Path folder : List.of(archive(), refused(), reports(), outbox())) {
      Files.createDirectories(folder);
    }
    OwnerOnly.folder(work());
    for (SourceSystem system : systems) {
      Files.createDirectories(inbox(system));
    }
  }
}

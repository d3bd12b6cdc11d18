package no.sioadapter.routes.reception;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sioadapter.reception.HandedIn;
import no.sioadapter.reception.Part;
import no.sioadapter.report.ReportId;
import no.sioadapter.report.file.StatedManifest;
import no.sioadapter.report.file.WrittenFile;
import no.sioadapter.report.stated.Unreadable;

/** What lies in the drop folder: what is a whole report, what waits, and what is none. */
final class DropFolder {
  /** So long a foreign file must have lain still: nobody is writing it any more. */
  private static final Duration STILL = Duration.ofSeconds(5);

  private final ReceptionFolders folders;
  private final Duration patience;
  private final Clock clock;

  DropFolder(ReceptionFolders folders, Duration patience, Clock clock) {
    this.folders = folders;
    this.patience = patience;
    this.clock = clock;
  }

  DropFile at(Path file) {
    return DropFile.of(file, folders.drop());
  }

  /**
   * Whether something is to be done about the file now: a manifest whose files are there, or have
   * been waited for in vain; a file that no manifest came for; or one that is none of a report's.
   */
  boolean due(Path path) throws IOException {
    DropFile file = at(path);
    if (file.isUnfinished()) {
      return false;
    }
    if (!isFile(path)) {
      return true;
    }
    Optional<ReportId> manifest = file.manifestOf();
    if (manifest.isPresent()) {
      return whole(path, manifest.get()) || older(path, patience);
    }
    Optional<ReportId> report = file.partOf();
    if (report.isEmpty()) {
      return older(path, STILL) && !belongs(path);
    }
    boolean hasManifest = Files.exists(path.resolveSibling(report.get() + Part.MANIFEST.suffix()));
    return !hasManifest && older(path, patience);
  }

  /** The report of a manifest: it, and whatever lies beside it under the report's name. */
  List<Path> files(Path manifest, ReportId report) throws IOException {
    return siblings(manifest).stream().filter(each -> isUnder(report, each)).toList();
  }

  HandedIn handedIn(List<Path> files, ReportId report) throws IOException {
    List<HandedIn.File> read = new ArrayList<>();
    for (Path each : files) {
      read.add(KeptFiles.read(each, report));
    }
    return new HandedIn(report, read);
  }

  /** Whether the manifest of a report is there under whose name the file lies. */
  private boolean belongs(Path path) throws IOException {
    return siblings(path).stream()
        .flatMap(each -> at(each).manifestOf().stream())
        .anyMatch(report -> isUnder(report, path));
  }

  private static boolean isUnder(ReportId report, Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(report + ".") || name.startsWith(report + "-");
  }

  /** By the sizes that the manifest names; one that can't be read is for the judge. */
  private static boolean whole(Path manifest, ReportId report) throws IOException {
    if (Files.size(manifest) > Part.MANIFEST.largest()) {
      return true;
    }
    try {
      for (WrittenFile file : StatedManifest.read(Files.readAllBytes(manifest)).files()) {
        boolean ours = Part.of(file.name(), report.toString()).isPresent();
        if (ours && !arrived(manifest.resolveSibling(file.name()), file.size())) {
          return false;
        }
      }
      return true;
    } catch (Unreadable e) {
      return true;
    }
  }

  private static boolean arrived(Path path, long size) throws IOException {
    return isFile(path) && Files.size(path) == size;
  }

  private boolean older(Path path, Duration time) throws IOException {
    try {
      Instant changed = Files.getLastModifiedTime(path).toInstant();
      return changed.plus(time).isBefore(clock.instant());
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static List<Path> siblings(Path file) throws IOException {
    try (Stream<Path> all = Files.list(file.resolveSibling(""))) {
      // a link could lead anywhere
      return all.filter(DropFolder::isFile).sorted().toList();
    }
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }
}

package no.sioadapter.routes.reception;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.reception.HandedIn;
import no.sioadapter.reception.Judge;
import no.sioadapter.reception.Part;
import no.sioadapter.report.ReportId;
import no.sioadapter.report.file.DurableFile;
import no.sioadapter.routes.folder.FolderTree;

/**
 * Keeps what was handed in, byte for byte, in a folder for each content of a name. A folder is
 * there whole or not at all, and is never written to again.
 */
final class KeptFiles {
  private static final int SHOWN = 12;

  private final ReceptionFolders folders;

  KeptFiles(ReceptionFolders folders) {
    this.folders = folders;
  }

  /** A file as it lies there; one that is larger than such a file may be isn't read. */
  static HandedIn.File read(Path file, ReportId report) throws IOException {
    String name = String.valueOf(file.getFileName());
    long largest = Part.of(name, report.toString()).map(Part::largest).orElse(0L);
    long size = Files.size(file);
    if (largest == 0) {
      // not one of the report's: that it is there is all there is to know of it
      return new HandedIn.File.Whole(name, new byte[0]);
    }
    return size > largest
        ? new HandedIn.File.TooLarge(name, size, sha256(file))
        : new HandedIn.File.Whole(name, Files.readAllBytes(file));
  }

  /**
   * Keeps it; it is on the disk when this returns. What is too large, and what isn't the report's,
   * isn't kept.
   */
  void keep(HandedIn handedIn) throws IOException {
    Path place = place(handedIn.name(), Judge.manifestSha256(handedIn));
    if (Files.isDirectory(place)) {
      return;
    }
    Path parent = place.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    Path temporary = Files.createTempDirectory(parent, ".part-");
    try {
      for (HandedIn.File file : handedIn.files()) {
        if (file instanceof HandedIn.File.Whole whole
            && Part.of(whole.name(), handedIn.name().toString()).isPresent()) {
          DurableFile.write(whole.bytes(), temporary.resolve(whole.name()));
        }
      }
      Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      FolderTree.delete(temporary);
    }
  }

  /** What was kept of a content, in the order of the names. */
  HandedIn kept(ReportId name, String manifestSha256) throws IOException {
    List<HandedIn.File> files = new ArrayList<>();
    Path place = place(name, manifestSha256);
    if (Files.isDirectory(place)) {
      try (Stream<Path> found = Files.list(place)) {
        for (Path file : found.sorted().toList()) {
          files.add(read(file, name));
        }
      }
    }
    return new HandedIn(name, files);
  }

  /** The name's own folder for the content that came first, else one with its hash. */
  Path place(ReportId name, String manifestSha256) throws IOException {
    Path own = folders.kept(name);
    Path manifest = own.resolve(name + Part.MANIFEST.suffix());
    boolean another =
        Files.isDirectory(own)
            && !(Files.exists(manifest) && sha256(manifest).equals(manifestSha256));
    return another ? own.resolveSibling(name + "~" + manifestSha256.substring(0, SHOWN)) : own;
  }

  static String sha256(Path file) throws IOException {
    return ContentHash.of(file).value();
  }
}

package no.sioadapter.source.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What lies in one folder.
 *
 * @param files by name
 * @param folders by name
 */
record Folder(List<ExportFile> files, List<Path> folders) {
  static Folder of(Path path) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
      stream.forEach(entries::add);
    }
    entries.sort(null);
    List<ExportFile> files = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    for (Path entry : entries) {
      if (Files.isDirectory(entry)) {
        folders.add(entry);
      } else {
        files.add(ExportFile.of(entry));
      }
    }
    return new Folder(files, folders);
  }

  /** The file of another kind that belongs to one. */
  Optional<ExportFile> beside(ExportFile file, ExportFile.Kind kind) {
    return files.stream()
        .filter(each -> each.kind() == kind && each.stem().equals(file.stem()))
        .findFirst();
  }
}

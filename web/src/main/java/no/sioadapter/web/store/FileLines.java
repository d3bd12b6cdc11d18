package no.sioadapter.web.store;

import java.util.List;
import java.util.stream.Collectors;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.StoredFile;

/** A report's files as text: a line a file, with its hash, its size and its name. */
final class FileLines {
  private static final int PARTS = 3;

  private FileLines() {}

  static String text(List<StoredFile> files) {
    return files.stream()
        .map(each -> each.hash() + " " + each.size() + " " + each.name())
        .collect(Collectors.joining("\n"));
  }

  static List<StoredFile> files(String text) {
    return text.lines().map(FileLines::file).toList();
  }

  private static StoredFile file(String line) {
    String[] parts = line.split(" ", PARTS);
    return new StoredFile(parts[2], new ContentHash(parts[0]), Long.parseLong(parts[1]));
  }
}

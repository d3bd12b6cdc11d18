package no.sioadapter.routes.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files in an inbox that belong together.
 *
 * @param name the file's name, or the pair's stem
 * @param contents what is read, in the order decisions, absences
 * @param all what is cleared away afterwards: the contents, and the signal of a pair
 */
record Parcel(FileKind kind, String name, List<Path> contents, List<Path> all) {
  static Parcel of(Path file) {
    String name = file.getFileName().toString();
    FileKind kind = FileKind.of(name);
    if (kind != FileKind.SIGNAL) {
      return new Parcel(kind, name, List.of(file), List.of(file));
    }
    String stem = withoutExtension(name);
    List<Path> pair =
        Stream.of(FileKind.DECISIONS, FileKind.ABSENCES)
            .map(ending -> file.resolveSibling(stem + ending))
            .filter(Files::isRegularFile)
            .toList();
    List<Path> all = new ArrayList<>(pair);
    all.add(file);
    return new Parcel(kind, stem, pair.isEmpty() ? List.of(file) : pair, List.copyOf(all));
  }

  /** Whether a pair has the file without which it is nothing. */
  boolean hasDecisions() {
    return contents.get(0).getFileName().toString().endsWith(FileKind.DECISIONS);
  }

  /** The name without its extension. */
  String stem() {
    return kind == FileKind.SIGNAL ? name : withoutExtension(name);
  }

  private static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}

package no.sioadapter.mapping.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sioadapter.quality.CheckCode;

/**
 * A line of {@code bad/<code>/expected.txt}: what is wrong in the files beside it that are called
 * {@code <name>.<kind>}, and where it is found. Of the kinds, {@code mapping.csv} takes the place
 * of the common table; without any export the common one is read. A {@code municipality.yaml} in
 * the folder is that of all its cases.
 *
 * @param where the kind of the file and the line in it, 0 for the file as a whole
 * @param says what the English text must hold; empty where the check says it all
 * @param also errors of other checks that the same mistake brings with it
 */
record BadCase(
    Path folder,
    CheckCode code,
    String name,
    String where,
    String column,
    String says,
    Set<CheckCode> also) {
  static final Path FOLDERS = Path.of("src", "test", "resources", "bad");
  private static final String LIST = "expected.txt";
  private static final String MUNICIPALITY = "municipality.yaml";
  private static final List<String> KINDS =
      List.of("vedtak.csv", "opphor.csv", "profil.xml", "zip", "mapping.csv");

  /** Every case of every folder. */
  static List<BadCase> all() {
    return Fixture.folders(FOLDERS).stream().flatMap(folder -> of(folder).stream()).toList();
  }

  /** The cases that the folder lists. */
  static List<BadCase> of(Path folder) {
    try {
      return Files.readAllLines(folder.resolve(LIST)).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> parse(folder, line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What must lie in the folder: its list, what its cases share, and the files of each case. */
  static Set<String> known(Path folder) {
    Set<String> known = new TreeSet<>(Set.of(LIST));
    if (Files.exists(folder.resolve(MUNICIPALITY))) {
      known.add(MUNICIPALITY);
    }
    of(folder).forEach(each -> each.files().forEach(file -> known.add(fileName(file))));
    return known;
  }

  private static BadCase parse(Path folder, String line) {
    String[] cells = line.split("\\|", -1);
    List<String> said = new ArrayList<>();
    for (String cell : cells) {
      said.add(cell.strip());
    }
    while (said.size() < 5) {
      said.add("");
    }
    Set<CheckCode> also =
        Stream.of(said.get(4).split(" "))
            .filter(code -> !code.isEmpty())
            .map(CheckCode::new)
            .collect(Collectors.toUnmodifiableSet());
    return new BadCase(
        folder,
        new CheckCode(fileName(folder)),
        said.get(0),
        said.get(1),
        said.get(2),
        said.get(3),
        also);
  }

  /** Its files, in the order in which a reader gets them. */
  List<Path> files() {
    return KINDS.stream().map(this::file).filter(Files::exists).toList();
  }

  Path file(String kind) {
    return folder.resolve(name + "." + kind);
  }

  Path municipality() {
    return folder.resolve(MUNICIPALITY);
  }

  /** Where it is found, as people read it; what lies in a ZIP is found in the ZIP. */
  String place() {
    String kind = where.substring(0, where.indexOf(':'));
    String file = kind.equals("mapping.csv") ? kind : name + "." + kind;
    return file + where.substring(where.indexOf(':')) + (column.isEmpty() ? "" : " " + column);
  }

  @Override
  public String toString() {
    return code + " " + name;
  }

  private static String fileName(Path path) {
    return path.getFileName().toString();
  }
}

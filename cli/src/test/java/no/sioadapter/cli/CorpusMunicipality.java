package no.sioadapter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder {@code corpus/<shape>-<number>-<quarter>}: {@code config}, {@code in} (the large one's
 * exports are made) and {@code expected.txt}.
 */
record CorpusMunicipality(Path folder) {
  private static final String README = "README.md";
  private static final String CHECKS = "no/sioadapter/mapping/rulepack/2019/checks.yaml";

  /** All of the corpus. */
  static List<CorpusMunicipality> all(Path resources) {
    return list(resources.resolve("corpus")).stream()
        .filter(path -> !name(path).equals(README))
        .map(CorpusMunicipality::new)
        .toList();
  }

  String number() {
    return name(folder).split("-", -1)[1];
  }

  String quarter() {
    return name(folder).split("-", -1)[2];
  }

  Path expected() {
    return folder.resolve("expected.txt");
  }

  /** What lies in the folder. */
  List<String> files() {
    return list(folder).stream().map(CorpusMunicipality::name).toList();
  }

  /**
   * Lays out {@code config} and {@code in} as at a municipality, with its made-up year.
   *
   * @param build whose checks a made-up year runs: all those of the year that it ships
   */
  void layOut(Path root, ClassLoader build) throws IOException {
    copy(folder.resolve("config"), root.resolve("config"));
    String year = quarter().substring(0, 4);
    Path pack = folder.resolveSibling("..").resolve("corpus-packs").resolve(year);
    if (Files.isDirectory(pack)) {
      Path own = root.resolve("config").resolve("rulepack").resolve(year);
      copy(pack, own);
      try (InputStream checks = build.getResourceAsStream(CHECKS)) {
        Files.copy(Objects.requireNonNull(checks, CHECKS), own.resolve("checks.yaml"));
      }
    }
    if (Files.isDirectory(folder.resolve("in"))) {
      copy(folder.resolve("in"), root.resolve("in"));
    } else {
      LargeMunicipality.write(root.resolve("in"));
    }
  }

  @Override
  public String toString() {
    return name(folder);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : list(from)) {
      Files.copy(file, to.resolve(name(file)));
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}

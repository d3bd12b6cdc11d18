package no.sioadapter.mapping.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.sioadapter.quality.CheckCode;

/**
 * A folder {@code checks/<code>/<fires|near-miss>-<what>} with small real input: {@code vedtak.csv}
 * and {@code opphor.csv}, {@code profil.xml}, and in {@code config} what differs from the common
 * municipality folder. In {@code history} lie earlier reports, in {@code timestamp.txt} stands when
 * the delivery was made, in {@code earlier} lies what was delivered for the quarter before, in
 * {@code prices.csv} the year's prices where they are other than shipped. {@code also.txt} names
 * checks that find something beside the one it is about.
 */
record Fixture(CheckCode code, Path folder) {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  /** The municipality folder of all fixtures, and the delivery of those that bring none. */
  static final Path BASE = RESOURCES.resolve("checks-base");

  static final Path CHECKS = RESOURCES.resolve("checks");

  /** Every fixture there is, by code and name. */
  static List<Fixture> all() {
    return folders(CHECKS).stream()
        .flatMap(
            code ->
                folders(code).stream().map(each -> new Fixture(new CheckCode(name(code)), each)))
        .toList();
  }

  static List<Fixture> of(CheckCode code) {
    return all().stream().filter(each -> each.code().equals(code)).toList();
  }

  String name() {
    return name(folder);
  }

  boolean fires() {
    return name().startsWith("fires-");
  }

  /** The checks that find something in it. */
  Set<CheckCode> expected() throws IOException {
    Set<CheckCode> expected = new TreeSet<>();
    if (fires()) {
      expected.add(code);
    }
    Path also = folder.resolve("also.txt");
    if (Files.exists(also)) {
      Files.readAllLines(also).forEach(line -> expected.add(new CheckCode(line)));
    }
    return expected;
  }

  /** Every file in it, relative to its folder, with forward slashes. */
  Set<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> names = new TreeSet<>();
      files
          .filter(Files::isRegularFile)
          .forEach(file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
      return names;
    }
  }

  @Override
  public String toString() {
    return code + " " + name();
  }

  /** What lies in a folder, files too, so that a stray file is noticed. */
  static List<Path> folders(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}

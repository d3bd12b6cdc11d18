package no.sioadapter.mapping.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sioadapter.decision.Location;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;

/**
 * The four files of a rule pack. {@code successors.csv} may lie beside them: it says nothing of how
 * a quarter is counted and isn't part of the hash. Other files in the folder are not read.
 */
public final class PackFiles {
  static final String CODES = "codes.csv";
  static final String PRICES = "prices.csv";
  static final String SETTINGS = "settings.yaml";
  static final String CHECKS = "checks.yaml";

  static final String SUCCESSORS = "successors.csv";

  private static final List<String> NAMES = List.of(CHECKS, CODES, PRICES, SETTINGS);
  private static final List<Integer> SHIPPED = List.of(2019);
  private static final Pattern YEAR = Pattern.compile("(19|[2-9][0-9])[0-9]{2}");
  private static final String SHIPPED_FOLDER = "/no/sioadapter/mapping/rulepack/%d/%s";

  private final String folder;
  private final SortedMap<String, InputFile> files;
  private final Optional<InputFile> successors;

  private PackFiles(
      String folder, SortedMap<String, InputFile> files, Optional<InputFile> successors) {
    this.folder = folder;
    this.files = files;
    this.successors = successors;
  }

  /**
   * The pack of a year: the folder {@code rulepack/<year>} beside the municipality's files where
   * there is one, whole (never a mixture of two packs); else the one that the program ships.
   */
  public static Optional<PackFiles> find(Path municipalityFolder, int year, Problems problems)
      throws IOException {
    Path own = municipalityFolder.resolve("rulepack").resolve(Integer.toString(year));
    if (Files.isDirectory(own)) {
      return Optional.of(inFolder(own, problems));
    }
    return find(Optional.empty(), year, problems);
  }

  /** The same where there may be no municipality, so that only what is shipped is left. */
  public static Optional<PackFiles> find(
      Optional<Path> municipalityFolder, int year, Problems problems) throws IOException {
    if (municipalityFolder.isPresent()) {
      return find(municipalityFolder.get(), year, problems);
    }
    Optional<PackFiles> shipped = shippedFor(year);
    if (shipped.isEmpty()) {
      problems.add(Location.of("rulepack/" + year), new Reason.PackMissing(year, SHIPPED));
    }
    return shipped;
  }

  /**
   * The pack in a folder that may lie anywhere; a file that isn't there is a problem.
   *
   * @throws IOException where the disk fails
   */
  public static PackFiles at(Path folder, Problems problems) throws IOException {
    return inFolder(folder, problems);
  }

  /** The years whose pack the program ships. */
  public static List<Integer> shippedYears() {
    return SHIPPED;
  }

  /** The pack of a year that the program ships; empty where it ships none of that year. */
  public static Optional<PackFiles> shippedFor(int year) throws IOException {
    return SHIPPED.contains(year) ? Optional.of(shipped(year)) : Optional.empty();
  }

  private static PackFiles inFolder(Path folder, Problems problems) throws IOException {
    SortedMap<String, InputFile> files = new TreeMap<>();
    for (String each : NAMES) {
      if (Files.isRegularFile(folder.resolve(each))) {
        files.put(each, InputFile.read(folder.resolve(each)));
      } else {
        problems.add(Location.of(each), new Reason.FileMissing());
      }
    }
    Path successors = folder.resolve(SUCCESSORS);
    return new PackFiles(
        String.valueOf(folder.getFileName()),
        files,
        Files.isRegularFile(successors)
            ? Optional.of(InputFile.read(successors))
            : Optional.empty());
  }

  private static PackFiles shipped(int year) throws IOException {
    SortedMap<String, InputFile> files = new TreeMap<>();
    for (String each : NAMES) {
      String path = SHIPPED_FOLDER.formatted(year, each);
      try (InputStream in = PackFiles.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalStateException("the program ships without " + path);
        }
        files.put(each, InputFile.of(each, in.readAllBytes()));
      }
    }
    return new PackFiles(Integer.toString(year), files, Optional.empty());
  }

  /** The pack's name: its folder's. */
  public String name() {
    return folder;
  }

  /** The files by name. */
  public SortedMap<String, InputFile> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** The years that a municipality has rules for: shipped ones, and those in its own folder. */
  public static NavigableSet<Integer> years(Path municipalityFolder) throws IOException {
    NavigableSet<Integer> years = new TreeSet<>(SHIPPED);
    Path own = municipalityFolder.resolve("rulepack");
    if (Files.isDirectory(own)) {
      try (Stream<Path> folders = Files.list(own)) {
        folders
            .filter(Files::isDirectory)
            .map(each -> String.valueOf(each.getFileName()))
            .filter(name -> YEAR.matcher(name).matches())
            .map(Integer::valueOf)
            .forEach(years::add);
      }
    }
    return years;
  }

  /** One of the files; empty where the folder hasn't it, which is a problem already. */
  Optional<InputFile> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** What became of the codes of the year before, where the pack says it. */
  Optional<InputFile> successors() {
    return successors;
  }

  /**
   * The pack's hash: the SHA-256 of one line a file, {@code <sha256> <name>}, by name. Anybody can
   * check it with {@code sha256sum checks.yaml codes.csv prices.csv settings.yaml | sha256sum}.
   */
  public String sha256() {
    String lines =
        files.entrySet().stream()
            .map(each -> each.getValue().sha256() + "  " + each.getKey() + "\n")
            .collect(Collectors.joining());
    return InputFile.of(folder, lines.getBytes(StandardCharsets.UTF_8)).sha256();
  }
}

package no.sioadapter.routes.quarter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.StoredFile;

/**
 * A report as it was published, beside the same made again.
 *
 * @param place where the published files lie
 * @param published what the ledger says of them
 * @param again where the same made again lies
 */
record Comparison(Path place, List<StoredFile> published, Path again) {
  private static final Pattern FIGURES =
      Pattern.compile("sio-[0-9]{4}-[0-9]{4}Q[1-4]-v[0-9]+\\.csv");

  RebuildAnswer answer(String then, String now) throws IOException {
    Map<String, ContentHash> before =
        published.stream().collect(Collectors.toMap(StoredFile::name, StoredFile::hash));
    Map<String, ContentHash> after = hashes();
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    List<String> differing =
        names.stream().filter(name -> !Objects.equals(before.get(name), after.get(name))).toList();
    if (differing.isEmpty()) {
      return new RebuildAnswer.SameBytes(List.copyOf(names));
    }
    List<String> figures = differing.stream().filter(Comparison::holdsFigures).toList();
    return figures.isEmpty()
        ? new RebuildAnswer.SameFigures(differing, then, now)
        : new RebuildAnswer.Differs(differing, codes(figures.get(0)), then, now);
  }

  /** The table of all figures, {@code sio-1243-2019Q1-v1.csv}; no file that lies beside it. */
  private static boolean holdsFigures(String name) {
    return FIGURES.matcher(name).matches();
  }

  private Map<String, ContentHash> hashes() throws IOException {
    Map<String, ContentHash> hashes = new LinkedHashMap<>();
    List<Path> files;
    try (Stream<Path> found = Files.list(again)) {
      files = found.toList();
    }
    for (Path file : files) {
      hashes.put(String.valueOf(file.getFileName()), ContentHash.of(file));
    }
    return hashes;
  }

  /** Whose lines differ; none where the published file isn't there to be looked at. */
  private List<String> codes(String name) throws IOException {
    if (!Files.isRegularFile(place.resolve(name)) || !Files.isRegularFile(again.resolve(name))) {
      return List.of();
    }
    Map<String, String> before = lines(place.resolve(name));
    Map<String, String> after = lines(again.resolve(name));
    Map<String, String> all = new LinkedHashMap<>(before);
    after.forEach(all::putIfAbsent);
    return all.keySet().stream()
        .filter(code -> !Objects.equals(before.get(code), after.get(code)))
        .toList();
  }

  private static Map<String, String> lines(Path file) throws IOException {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      lines.put(line.substring(0, Math.max(0, line.indexOf(';'))), line);
    }
    return lines;
  }
}

package no.sioadapter.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs two builds' {@code sio-cli.jar} over the corpus and prints what differs between them in
 * figures and findings; see the corpus' README for how it is called.
 */
final class CorpusDiff {
  private static final String NOTHING = "–";

  private CorpusDiff() {}

  /** The two jars, the older first; ends with 1 where anything differs. */
  public static void main(String[] jars) throws IOException, InterruptedException {
    if (jars.length != 2) {
      throw new IllegalArgumentException("two sio-cli.jar are compared");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("municipality | what | before | after");
    boolean same = true;
    for (CorpusMunicipality each : CorpusMunicipality.all(Path.of("src", "test", "resources"))) {
      List<String> lines =
          differences(table(Path.of(jars[0]), each), table(Path.of(jars[1]), each));
      lines.forEach(line -> out.println(each + " | " + line));
      same &= lines.isEmpty();
    }
    if (!same) {
      System.exit(1);
    }
    out.println("no difference");
  }

  /** The rows of two tables that differ, as {@code what | before | after}. */
  static List<String> differences(List<String> before, List<String> after) {
    Map<String, String> old = byFirstWord(before);
    Map<String, String> present = byFirstWord(after);
    Set<String> words = new LinkedHashSet<>(old.keySet());
    words.addAll(present.keySet());
    List<String> lines = new ArrayList<>();
    for (String word : words) {
      String was = old.getOrDefault(word, NOTHING);
      String is = present.getOrDefault(word, NOTHING);
      if (!was.equals(is)) {
        lines.add(word + " | " + was + " | " + is);
      }
    }
    return lines;
  }

  private static Map<String, String> byFirstWord(List<String> table) {
    Map<String, String> rows = new LinkedHashMap<>();
    for (String line : table) {
      int end = line.indexOf(' ');
      if (end > 0 && !line.matches("(code|finding) \\| .*")) {
        String rest = line.substring(end).replaceFirst("^ \\| | ", "").replace(" | ", " ");
        rows.merge(line.substring(0, end), rest, (one, other) -> one + ", " + other);
      }
    }
    return rows;
  }

  private static List<String> table(Path jar, CorpusMunicipality municipality)
      throws IOException, InterruptedException {
    Path root = Files.createTempDirectory("corpus");
    // its manifest leads to the jars that its rules lie in
    try (URLClassLoader build = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      municipality.layOut(root, build);
      return table(jar, municipality, root);
    } finally {
      delete(root);
    }
  }

  private static List<String> table(Path jar, CorpusMunicipality municipality, Path root)
      throws IOException, InterruptedException {
    Path printed = root.resolve("printed");
    Process sio =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString(),
                "check",
                "--quarter",
                municipality.quarter(),
                "--config",
                root.resolve("config").toString(),
                "--in",
                root.resolve("in").toString(),
                "--json")
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    sio.waitFor();
    return CorpusTable.of(Files.readString(printed));
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      files
          .sorted((one, other) -> other.compareTo(one))
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}

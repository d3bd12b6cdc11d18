package no.sioadapter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Six municipalities of different shape, each with the table that its run must give: see the
 * corpus' README for how the tables were worked out. With {@code -Dsio.regenerate=true} the tables
 * are written anew, and {@code git diff} shows what a change does to figures and findings.
 */
class CorpusTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  @TempDir private Path root;

  @ParameterizedTest
  @MethodSource("municipalities")
  void gives_the_table_that_was_worked_out(CorpusMunicipality municipality) throws IOException {
    municipality.layOut(root, Sio.class.getClassLoader());
    List<String> table = CorpusTable.of(run("report", municipality));
    if (Boolean.getBoolean("sio.regenerate")) {
      Files.writeString(municipality.expected(), String.join("\n", table) + "\n");
    }
    List<String> expected = Files.readAllLines(municipality.expected());
    assertEquals(joined(expected), joined(table));
  }

  @ParameterizedTest
  @MethodSource("municipalities")
  void check_says_the_same_as_report(CorpusMunicipality municipality) throws IOException {
    municipality.layOut(root, Sio.class.getClassLoader());
    assertEquals(
        CorpusTable.of(run("report", municipality)), CorpusTable.of(run("check", municipality)));
  }

  @Test
  void is_six_municipalities_and_nothing_else() {
    assertEquals(6, municipalities().size());
    for (CorpusMunicipality each : municipalities()) {
      Set<String> there = new TreeSet<>(each.files());
      assertTrue(there.remove("config") && there.remove("expected.txt"), each + " is incomplete");
      there.remove("in");
      assertTrue(there.isEmpty(), each + " holds " + there);
    }
  }

  static List<CorpusMunicipality> municipalities() {
    return CorpusMunicipality.all(RESOURCES);
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines);
  }

  private String run(String verb, CorpusMunicipality municipality) {
    List<String> words = new ArrayList<>(List.of(verb, "--quarter", municipality.quarter()));
    words.addAll(List.of("--config", root.resolve("config").toString()));
    words.addAll(List.of("--in", root.resolve("in").toString(), "--json"));
    if (verb.equals("report")) {
      words.addAll(List.of("--municipality", municipality.number()));
      words.addAll(List.of("--out", root.resolve("out").toString()));
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Clock longAfter = Clock.fixed(Instant.parse("2021-12-01T08:00:00Z"), ZoneOffset.UTC);
    new Sio(new PrintWriter(out), new PrintWriter(err), Map.of(), longAfter, false)
        .run(words.toArray(String[]::new));
    assertTrue(out.toString().contains("\"report\":{"), () -> out + "\n" + err);
    return out.toString();
  }
}

package no.sioadapter.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million decisions, about 100 MB of text, through {@code sio report} in 256 MB of heap. */
class MillionDecisionsIT {
  private static final int DECISIONS = 1_000_000;
  private static final List<String> CONFIGURATION =
      List.of("municipality.yaml", "mapping.csv", "a-konto-2019.csv");

  @TempDir private Path folder;

  @Test
  void a_million_decisions_are_counted_exactly_in_256_megabytes() throws Exception {
    Path export = folder.resolve("gerica-1243-20190402T0600.zip");
    LargeExport.write(export, DECISIONS, true);
    Path configuration = Files.createDirectory(folder.resolve("config"));
    for (String name : CONFIGURATION) {
      Files.write(configuration.resolve(name), resource(name));
    }
    Path reports = folder.resolve("reports");
    Path said = folder.resolve("said.txt");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "no.sioadapter.cli.Sio",
                "report",
                "--quarter=2019Q1",
                "--municipality=1243",
                "--config=" + configuration,
                "--in=" + export,
                "--out=" + reports,
                "--as-of=2019-04-03T08:00:00Z")
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertTrue(run.waitFor(5, TimeUnit.MINUTES), "still running after five minutes");
    } finally {
      run.destroyForcibly();
    }
    assertEquals(0, run.exitValue(), () -> read(said));
    List<String> lines = read(reports.resolve("sio-1243-2019Q1-v1.csv")).lines().toList();
    // L-0: 100 000 decisions of 1 h a day, each 10 of 90 days absent; the others have 90 days
    assertTrue(lines.get(1).startsWith("HTAMDK;timer;8000000,0000;100000;"), lines.get(1));
    assertTrue(lines.get(2).startsWith("HTAMN;timer;9000000,0000;100000;"), lines.get(2));
    assertTrue(lines.get(lines.size() - 1).startsWith("SUM;;;500000;"), lines.get(51));
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = MillionDecisionsIT.class.getResourceAsStream("/large/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

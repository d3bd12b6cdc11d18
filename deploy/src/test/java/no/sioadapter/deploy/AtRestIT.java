package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sioadapter.routes.cipher.ArchiveKeys;
import no.sioadapter.routes.cipher.KeySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the disk of the real server, and which keys it starts with. */
class AtRestIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Path LOG = Path.of("target/at-rest-it.log");

  @TempDir private Path data;

  @Test
  void nobodyIsReadableOnTheDiskAndAnEarlierReportIsMadeAgainWithTheKeysAfterARotation()
      throws Exception {
    SmallMunicipality small = new SmallMunicipality("1241");
    small.configure(data);
    ServerProcess first = ServerProcess.start(data, LOG);
    new Inbox(data)
        .put(
            "gerica",
            small.gerica("00.zip"),
            SmallMunicipality.zipOf(small.decisions("Sjukeheimen")));
    new Inbox(data).put("profil", small.profil(), small.xml().getBytes(StandardCharsets.UTF_8));
    Waiting.until(
        "the quarter is run",
        PATIENCE,
        () -> first.get("/api/runs").body().contains("\"total\":251190"));
    String[] operator = SignUp.on(first).user("kari", "operator");
    first.stop();

    Path basis = data.resolve("reports/1241/2019Q1/sio-1241-2019Q1-v1-grunnlag.csv.enc");
    assertTrue(Files.exists(basis));
    for (Path file : files(data)) {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertFalse(bytes.contains(SmallMunicipality.PERSON), file.toString());
      boolean archived = file.startsWith(data.resolve("archive"));
      assertEquals(archived || file.equals(basis), bytes.startsWith("SIOAEAD1"), file.toString());
    }
    assertEquals(List.of(), files(data.resolve("work")));

    KeySource.InFile place = new KeySource.InFile(data.resolve("keys/archive.json"));
    ArchiveKeys keys = place.keys(true);
    Files.delete(place.file());
    assertStopped("Arkivet er kryptert, og nøkkelen finnes ikke");
    place.write(ArchiveKeys.generate());
    assertStopped("er ikke den arkivet er kryptert med");
    place.write(keys.rotated());

    ServerProcess second = ServerProcess.start(data, LOG, Map.of("SIO_ARCHIVE_RETENTION", "P5Y"));
    String again = second.post("/api/runs/1/rebuild", operator).body();
    assertTrue(again.contains("\"outcome\":\"same-bytes\""), again);
    second.stop();
  }

  private void assertStopped(String why) throws IOException, InterruptedException {
    ServerProcess.refused(data, Path.of("target/at-rest-it-refused.log"), why);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}

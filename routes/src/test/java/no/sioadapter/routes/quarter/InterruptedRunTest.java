package no.sioadapter.routes.quarter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.cipher.ArchiveKeys;
import no.sioadapter.routes.cipher.FileCipher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A synthetic person (month + 80); the server stops in the middle, and starts an hour later. */
class InterruptedRunTest {
  private static final FileCipher CIPHER = ArchiveKeys.generate().cipher();
  private static final Quarter Q1 = new Quarter(2019, 1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Instant FIRST = Instant.parse("2019-04-02T08:00:00Z");

  @TempDir private Path root;

  private SmallOs os;

  @BeforeEach
  void aMunicipalityThatDelivered() throws IOException {
    os = new SmallOs(root, FIRST, CIPHER);
    delivered();
  }

  @Test
  void theNextAttemptGoesOnByTheClockOfTheFirst() throws IOException {
    RecordedRun lost = os.started(Q1);
    stop(lost);
    RecordedRun lostToo = os.started(Q1);
    stop(lostToo);
    RecordedRun again = os.run(Q1);

    assertEquals(FIRST, asOf(again));
    assertTrue(manifest(1).contains("\"createdAt\": \"2019-04-02T08:00:00Z\""), manifest(1));
  }

  @Test
  void anAttemptAfterOneThatEndedHasAClockOfItsOwn() throws IOException {
    os.run(Q1);
    os.clock.pass(HOUR);
    assertEquals(FIRST.plus(HOUR), asOf(os.run(Q1)));
  }

  @Test
  void otherDeliveriesAreAnotherPieceOfWork() throws IOException {
    stop(os.started(Q1));
    delivered();
    assertEquals(FIRST.plus(HOUR), asOf(os.run(Q1)));
  }

  /**
   * As after a stop at the n-th rename: the files before it lie there, the ledger knows nothing.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 9, 10})
  void whatTheLostAttemptLeftIsTheSameReport(int renamed) throws IOException {
    List<byte[]> whole = reportOfAnUndisturbedServer();
    List<Path> left = leftovers(renamed);
    stop(os.started(Q1));
    for (Path file : left) {
      Files.createDirectories(reports());
      Files.copy(file, reports().resolve(file.getFileName().toString()));
    }

    RecordedRun again = os.run(Q1);

    assertEquals(1, again.finished().orElseThrow().figures().version());
    List<byte[]> now = bytes(reports());
    assertEquals(whole.size(), now.size());
    for (int i = 0; i < whole.size(); i++) {
      assertArrayEquals(whole.get(i), now.get(i));
    }
  }

  @Test
  void aWholeReportThatIsAnotherOneIsLeftAloneAndTheNextVersionIsMade() throws IOException {
    reportOfAnUndisturbedServer();
    stop(os.started(Q1));
    Files.createDirectories(reports());
    for (Path file : leftovers(10)) {
      Files.copy(file, reports().resolve(file.getFileName().toString()));
    }
    Path manifest = reports().resolve("sio-1243-2019Q1-v1.manifest.json");
    Files.writeString(manifest, "{}");

    RecordedRun again = os.run(Q1);

    assertEquals(2, again.finished().orElseThrow().figures().version());
    assertEquals("{}", Files.readString(manifest));
    assertEquals(FIRST, asOf(again));
  }

  /** The same work with nothing in between; then everything is as before it. */
  private List<byte[]> reportOfAnUndisturbedServer() throws IOException {
    os.run(Q1);
    os.runs.forget();
    List<byte[]> whole = bytes(reports());
    Files.move(reports(), root.resolve("undisturbed"));
    return whole;
  }

  /** In the order in which they are renamed: by name, the manifest last. */
  private List<Path> leftovers(int count) throws IOException {
    List<Path> all = files(root.resolve("undisturbed"));
    assertEquals(10, all.size());
    Path manifest =
        all.stream().filter(file -> file.toString().endsWith(".manifest.json")).toList().get(0);
    Stream<Path> others = all.stream().filter(file -> !file.equals(manifest));
    return Stream.concat(others, Stream.of(manifest)).limit(count).toList();
  }

  /** 45 hours in the quarter's 90 days. */
  private void delivered() throws IOException {
    os.delivered(Q1, SmallOs.row("V-1", "02847599807", "01.01.2018"));
  }

  private Path reports() {
    return os.folders.reports(SmallOs.OS, Q1);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<byte[]> bytes(Path folder) throws IOException {
    return files(folder).stream().map(InterruptedRunTest::bytesOf).toList();
  }

  private static byte[] bytesOf(Path file) {
    // the same basis is other bytes each time that it is encrypted
    try (InputStream in = CIPHER.decrypting(Files.newInputStream(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String manifest(int version) throws IOException {
    return Files.readString(reports().resolve("sio-1243-2019Q1-v" + version + ".manifest.json"));
  }

  private static Instant asOf(RecordedRun run) {
    return run.finished().orElseThrow().basis().orElseThrow().asOf();
  }

  private void stop(RecordedRun run) {
    os.clock.pass(HOUR);
    os.runs.ended(run.id(), new RunOutcome.Interrupted(os.clock.instant()));
  }
}

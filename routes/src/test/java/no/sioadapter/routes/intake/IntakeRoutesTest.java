package no.sioadapter.routes.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.cipher.ArchiveKeys;
import no.sioadapter.routes.failure.FailurePolicy;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.municipality.Municipalities;
import no.sioadapter.routes.quarter.MemoryDeliveries;
import no.sioadapter.text.Language;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The inbox's route, with files that are refused: they are taken like any other. */
class IntakeRoutesTest {
  private static final SourceSystem PROFIL = new SourceSystem("profil");

  /** As the server's: one place, and what finds none is let fall. Nobody takes from it here. */
  private static final String FULL = "seda:full?size=1&discardWhenFull=true";

  @TempDir private Path root;
  private final CamelContext camel = new DefaultCamelContext();
  private final MemoryDeliveries deliveries = new MemoryDeliveries();
  private DataFolders folders;

  @BeforeEach
  void start() throws Exception {
    folders = new DataFolders(root);
    folders.prepare(List.of(PROFIL));
    camel.addRoutesConfigurations(new FailurePolicy());
    camel.getShutdownStrategy().setTimeout(1);
    camel.addRoutes(
        new IntakeRoutes(
            new IntakeSettings(
                List.of(PROFIL),
                Duration.ofMillis(20),
                Duration.ofMillis(20),
                Duration.ofHours(1),
                Optional.empty(),
                Language.EN),
            folders,
            new Archive(folders.archive(), ArchiveKeys.generate().cipher()),
            deliveries,
            (delivery, municipality, quarter) -> List.of(),
            new Nobody(),
            Clock.system(ZoneOffset.UTC),
            FULL));
    camel.start();
  }

  @AfterEach
  void stop() {
    camel.stop();
  }

  @Test
  void aFullQueueBehindItLeavesNoFileLockedAndTheSameNameMayComeAgain() throws Exception {
    for (int round = 1; round <= 3; round++) {
      int taken = round;
      put("profil-1243-20190402T0615.xml", "<ProfilUttrekk>" + round + "</ProfilUttrekk>");
      await(() -> deliveries.newest(9).size() == taken && inbox().isEmpty());
    }

    assertEquals(3, deliveries.newest(9).size());
    assertEquals(List.of(), inbox());
  }

  @Test
  void aMarkerThatAStopLeftKeepsNothingOut() throws Exception {
    put("profil-0906-20190402T0615.xml", "<ProfilUttrekk>0</ProfilUttrekk>");
    await(() -> deliveries.newest(9).size() == 1 && inbox().isEmpty());
    // the server was killed when the file was cleared away, and its marker wasn't yet
    String marker = "profil-1243-20190402T0615.xml.camelLock";
    Files.createFile(folders.inbox(PROFIL).resolve(marker));
    put("profil-1243-20190402T0615.xml", "<ProfilUttrekk>1</ProfilUttrekk>");

    await(() -> deliveries.newest(9).size() == 2 && inbox().equals(List.of(marker)));
  }

  private void put(String name, String content) throws IOException {
    Path inbox = folders.inbox(PROFIL);
    Path part = Files.writeString(inbox.resolve(".part"), content, StandardCharsets.UTF_8);
    Files.move(part, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private List<String> inbox() {
    try (Stream<Path> files = Files.list(folders.inbox(PROFIL))) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void await(BooleanSupplier so) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(deliveries.newest(9) + " " + inbox());
      }
      Thread.sleep(20);
    }
  }

  /** No municipality is known. */
  private static final class Nobody implements Municipalities {
    @Override
    public List<MunicipalityNumber> numbers() {
      return List.of();
    }

    @Override
    public Municipalities.Answer find(MunicipalityNumber number, Quarter quarter) {
      return new Municipalities.Answer.Unknown();
    }

    @Override
    public Municipalities.Answer reporting(MunicipalityNumber number, Quarter quarter) {
      return new Municipalities.Answer.Unknown();
    }
  }
}

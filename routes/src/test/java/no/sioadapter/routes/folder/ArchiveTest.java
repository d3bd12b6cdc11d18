package no.sioadapter.routes.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.source.Delivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  // sha256sum of "abc", as FIPS 180-4 gives it
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path folder;

  @Test
  void contentLiesUnderItsHash() throws IOException {
    Archive archive = new Archive(folder.resolve("archive"));

    StoredFile stored = archive.store(file("a.zip", "abc"), "a.zip");

    assertEquals(ABC, stored.hash().value());
    assertEquals(3, stored.size());
    assertEquals("abc", Files.readString(folder.resolve("archive/ba").resolve(ABC.substring(2))));
  }

  @Test
  void theSameContentIsStoredOnceWhateverItsName() throws IOException {
    Archive archive = new Archive(folder.resolve("archive"));

    archive.store(file("a.zip", "abc"), "a.zip");
    archive.store(file("b.zip", "abc"), "b.zip");

    try (Stream<Path> all = Files.walk(folder.resolve("archive"))) {
      assertEquals(1, all.filter(Files::isRegularFile).count());
    }
  }

  @Test
  void aDeliveryIsReadUnderTheNameThatItCameWithAndTheArchiveOutlivesIt() throws IOException {
    Archive archive = new Archive(folder.resolve("archive"));
    StoredFile stored = archive.store(file("a.zip", "abc"), "a.zip");
    Arrival arrival =
        new Arrival(
            new SourceSystem("gerica"), "a.zip", List.of(stored), Optional.empty(), Instant.EPOCH);

    Delivery delivery =
        archive.open(
            new RecordedDelivery(new DeliveryId(7), arrival, Optional.empty()),
            folder.resolve("work"));
    assertEquals(folder.resolve("work/delivery-7/a.zip"), delivery.files().get(0));
    assertEquals("abc", Files.readString(delivery.files().get(0)));
    FolderTree.delete(folder.resolve("work"));

    assertTrue(Files.exists(archive.path(stored.hash())));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}

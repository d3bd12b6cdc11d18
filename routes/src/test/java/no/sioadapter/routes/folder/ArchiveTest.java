package no.sioadapter.routes.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.routes.cipher.ArchiveKeys;
import no.sioadapter.routes.cipher.FileCipher;
import no.sioadapter.source.Delivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  // sha256sum of "abc", as FIPS 180-4 gives it
  private static final ContentHash ABC =
      new ContentHash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  private static final ArchiveKeys KEYS = ArchiveKeys.generate();

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void anArchive() {
    archive = archive(KEYS);
  }

  @Test
  void contentLiesEncryptedUnderTheHashOfWhatItIsInPlain() throws IOException {
    StoredFile stored = archive.store(file("a.zip", "abc"), "a.zip");

    assertEquals(new StoredFile("a.zip", ABC, 3), stored);
    assertTrue(FileCipher.isEncrypted(abc()));
    assertFalse(Files.readString(abc(), StandardCharsets.ISO_8859_1).contains("abc"));
    assertEquals("abc", new String(archive.bytes(ABC), StandardCharsets.UTF_8));
  }

  @Test
  void theSameContentIsStoredOnceWhateverItsName() throws IOException {
    archive.store(file("a.zip", "abc"), "a.zip");
    archive.store(file("b.zip", "abc"), "b.zip");

    try (Stream<Path> all = Files.walk(folder.resolve("archive"))) {
      assertEquals(1, all.filter(Files::isRegularFile).count());
    }
  }

  @Test
  void aCopyThatAStopCutOffIsClearedAwayAtTheStartAndNothingElseIs() throws IOException {
    archive.store(file("a.zip", "abc"), "a.zip");
    Path half =
        Files.writeString(folder.resolve("archive").resolve("incoming-4711.tmp"), "half a copy");

    archive.prepare();

    assertFalse(Files.exists(half));
    assertEquals(List.of(ABC), archive.contents());
    assertEquals("abc", new String(archive.bytes(ABC), StandardCharsets.UTF_8));
  }

  @Test
  void aDeliveryIsReadUnderTheNameThatItCameWithAndTheArchiveOutlivesIt() throws IOException {
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

    assertTrue(archive.has(stored.hash()));
  }

  @Test
  void whatLiesThereInPlainFromAnEarlierVersionIsRead() throws IOException {
    inPlain("abc");

    assertTrue(archive.has(ABC));
    assertEquals("abc", new String(archive.bytes(ABC), StandardCharsets.UTF_8));
  }

  @Test
  void whatLiesThereInPlainIsEncryptedWhenItComesAgain() throws IOException {
    inPlain("abc");

    archive.store(file("a.zip", "abc"), "a.zip");

    assertTrue(FileCipher.isEncrypted(abc()));
    assertEquals("abc", new String(archive.bytes(ABC), StandardCharsets.UTF_8));
  }

  @Test
  void whatIsNotAsItsHashSaysIsNeverReadInPlainNorEncrypted() throws IOException {
    inPlain("abd");
    IOException plain = assertThrows(IOException.class, () -> archive.bytes(ABC));
    assertEquals("the archive's content " + ABC + " was changed", plain.getMessage());

    // another content's file under this hash: it decrypts, and is still not this one
    ContentHash other = archive.store("abd".getBytes(StandardCharsets.UTF_8));
    Files.delete(abc());
    Files.copy(folder.resolve("archive").resolve(place(other)), abc());
    IOException encrypted = assertThrows(IOException.class, () -> archive.bytes(ABC));
    assertEquals("the archive's content " + ABC + " was changed", encrypted.getMessage());
  }

  @Test
  void aChangedByteOrAMissingEndIsToldAndNothingIsLeftLyingInPlain() throws IOException {
    archive.store("abc".getBytes(StandardCharsets.UTF_8));
    byte[] whole = Files.readAllBytes(abc());
    Path copy = folder.resolve("copy");
    for (int i = 8; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 1;
      Files.write(abc(), changed);
      assertThrows(IOException.class, () -> archive.layOut(ABC, copy), "byte " + i);
      assertFalse(Files.exists(copy));
      Files.write(abc(), Arrays.copyOf(whole, i));
      assertThrows(IOException.class, () -> archive.layOut(ABC, copy), "first " + i);
      assertFalse(Files.exists(copy));
    }
  }

  @Test
  void afterARotationTheOldIsReadableAndTheNewIsUnderTheNewKeyAlone() throws IOException {
    archive.store("abc".getBytes(StandardCharsets.UTF_8));
    Archive rotated = archive(KEYS.rotated());

    ContentHash later = rotated.store("later".getBytes(StandardCharsets.UTF_8));

    assertEquals("abc", new String(rotated.bytes(ABC), StandardCharsets.UTF_8));
    assertEquals("later", new String(rotated.bytes(later), StandardCharsets.UTF_8));
    assertThrows(IOException.class, () -> archive.bytes(later));
  }

  @Test
  void aContentIsTakenAwayUnlessItHasComeAgainSinceThatBegan() throws IOException {
    ContentHash gone = archive.store("gone".getBytes(StandardCharsets.UTF_8));
    ContentHash again = archive.store("again".getBytes(StandardCharsets.UTF_8));

    Archive.Removal removal = archive.removal();
    archive.store("again".getBytes(StandardCharsets.UTF_8));

    assertTrue(removal.remove(gone));
    assertFalse(removal.remove(gone), "it isn't there any more");
    assertFalse(removal.remove(again));
    assertEquals(List.of(again), archive.contents());
    assertTrue(archive.removal().remove(again));
  }

  private Archive archive(ArchiveKeys keys) {
    return new Archive(folder.resolve("archive"), keys.cipher());
  }

  private Path abc() {
    return folder.resolve("archive").resolve(place(ABC));
  }

  private static String place(ContentHash hash) {
    return hash.value().substring(0, 2) + "/" + hash.value().substring(2);
  }

  private void inPlain(String content) throws IOException {
    Files.createDirectories(abc().getParent());
    Files.writeString(abc(), content);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}

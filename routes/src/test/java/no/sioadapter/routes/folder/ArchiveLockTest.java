package no.sioadapter.routes.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.routes.cipher.ArchiveKeys;
import no.sioadapter.routes.cipher.KeyRefused;
import no.sioadapter.routes.cipher.KeySource;
import no.sioadapter.routes.cipher.OwnerOnly;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start does with an archive and the keys that there are. */
class ArchiveLockTest {
  private static final byte[] ABC = "abc".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path root;

  @Test
  void theFirstStartMakesAKeyThatIsItsOwnersAloneAndTheNextUsesIt() throws Exception {
    ContentHash hash = opened(standard()).store(ABC);

    assertTrue(OwnerOnly.is(keyFile()));
    assertTrue(OwnerOnly.is(root.resolve("keys")));
    assertEquals("abc", new String(opened(standard()).bytes(hash), StandardCharsets.UTF_8));
  }

  @Test
  void aMissingKeyStopsTheStartAndNoOtherIsMade() throws Exception {
    opened(standard());
    Files.delete(keyFile());

    assertEquals(KeyRefused.Why.MISSING, refused(standard()).why());
    assertFalse(Files.exists(keyFile()));
  }

  @Test
  void aWrongKeyStopsTheStartAndSaysWhereItLies() throws Exception {
    opened(standard());
    KeySource.InFile other = new KeySource.InFile(root.resolve("other.json"));
    other.write(ArchiveKeys.generate());

    KeyRefused refused = refused(other);

    assertEquals(KeyRefused.Why.WRONG, refused.why());
    for (Language language : Language.values()) {
      assertTrue(refused.text(language).contains("other.json"), refused.text(language));
    }
  }

  @Test
  void aWrongKeyIsFoundByTheContentWhereTheCheckIsLost() throws Exception {
    opened(standard()).store(ABC);
    Files.delete(root.resolve("archive/key-check"));

    assertEquals(KeyRefused.Why.WRONG, refused(given(ArchiveKeys.generate().secret())).why());
    Files.delete(keyFile());
    assertEquals(KeyRefused.Why.MISSING, refused(standard()).why());
  }

  @Test
  void anArchiveFromBeforeAnythingWasEncryptedTakesANewKey() throws Exception {
    // sha256sum of "abc", as FIPS 180-4 gives it
    Path plain =
        root.resolve("archive/ba/7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    Files.createDirectories(plain.getParent());
    Files.write(plain, ABC);

    Archive archive = opened(standard());

    ContentHash hash =
        new ContentHash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertEquals("abc", new String(archive.bytes(hash), StandardCharsets.UTF_8));
  }

  @Test
  void theKeysFromBeforeARotationFitNoMoreOnceTheNewOnesWereUsed() throws Exception {
    ArchiveKeys before = ArchiveKeys.generate();
    ContentHash hash = opened(given(before.secret())).store(ABC);
    ArchiveKeys after = before.rotated();

    Archive archive = opened(given(after.secret()));

    assertEquals("abc", new String(archive.bytes(hash), StandardCharsets.UTF_8));
    assertEquals(KeyRefused.Why.WRONG, refused(given(before.secret())).why());
    assertEquals(2, after.count());
  }

  @Test
  void aKeyInTheEnvironmentMayBeInBase64() throws Exception {
    String secret = ArchiveKeys.generate().secret();
    ContentHash hash = opened(given(secret)).store(ABC);
    String base64 = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));

    assertTrue(opened(given(base64)).has(hash));
  }

  @Test
  void whatIsNoKeyIsToldWithoutQuotingIt() throws IOException {
    KeyRefused text = refused(given("hemmelig"));
    assertEquals(KeyRefused.Why.NO_KEY, text.why());
    assertFalse(text.text(Language.NB).contains("hemmelig"));

    Path file = Files.writeString(root.resolve("no.json"), "{\"hemmelig\": 1}");
    assertEquals(KeyRefused.Why.NO_KEY, refused(new KeySource.InFile(file)).why());
    Path nowhere = root.resolve("nowhere.json");
    assertEquals(KeyRefused.Why.NO_FILE, refused(new KeySource.InFile(nowhere)).why());
    assertFalse(Files.exists(nowhere));
  }

  @Test
  void twoPlacesForOneKeyAreRefused() {
    KeyRefused refused =
        assertThrows(
            KeyRefused.class,
            () ->
                KeySource.of(Optional.of("{}"), Optional.of(root.resolve("key.json")), keyFile()));
    assertEquals(KeyRefused.Why.TWICE, refused.why());
  }

  private Archive opened(KeySource source) throws KeyRefused, IOException {
    return Archive.opened(root.resolve("archive"), source);
  }

  private KeyRefused refused(KeySource source) {
    return assertThrows(KeyRefused.class, () -> opened(source));
  }

  private KeySource standard() {
    return new KeySource.Standard(keyFile());
  }

  private static KeySource given(String text) {
    return new KeySource.Given(text);
  }

  private Path keyFile() {
    return root.resolve("keys/archive.json");
  }
}

package no.sioadapter.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import no.sioadapter.routes.cipher.ArchiveKeys;
import no.sioadapter.routes.cipher.KeySource;
import no.sioadapter.routes.cipher.OwnerOnly;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs beside the server, as far as they need no server before them. */
class AdminTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2019-05-01T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final Map<String, String> settings = new TreeMap<>();

  private record Answer(int status, String out, String err) {}

  @BeforeEach
  void aDataFolder() {
    settings.put("sio.data", folder.resolve("data").toString());
    settings.put("sio.lang", "en");
  }

  @Test
  void aKeyIsMadeOnceAndIsItsOwnersAlone() throws IOException {
    Path key = folder.resolve("key.json");

    assertEquals(0, sio("keys", "new", key.toString()).status());

    assertTrue(OwnerOnly.is(key));
    String before = Files.readString(key);
    assertEquals(3, sio("keys", "new", key.toString()).status());
    assertEquals(before, Files.readString(key));
  }

  @Test
  void anEncryptedFileIsReadWithItsKeyAlsoAfterARotation() throws Exception {
    Path key = folder.resolve("key.json");
    new KeySource.InFile(key).write(ArchiveKeys.generate());
    Path basis = encrypted(key, "grunnlag æøå");
    Answer rotated = sio("keys", "rotate", key.toString());
    assertTrue(rotated.out().contains("has 2 keys"), rotated.out());
    Path out = folder.resolve("plain.csv");

    Answer answer = decrypt(basis, key, out);

    assertEquals(0, answer.status(), answer.err());
    assertEquals("grunnlag æøå", Files.readString(out));
    assertTrue(OwnerOnly.is(out));
  }

  @Test
  void whatCannotBeDecryptedLeavesNothing() throws Exception {
    Path key = folder.resolve("key.json");
    new KeySource.InFile(key).write(ArchiveKeys.generate());
    Path basis = encrypted(key, "grunnlag");
    Path other = folder.resolve("other.json");
    new KeySource.InFile(other).write(ArchiveKeys.generate());
    Path out = folder.resolve("plain.csv");

    assertRefused("can't be opened with this key", decrypt(basis, other, out));
    assertRefused("isn't encrypted", decrypt(key, key, out));
    assertRefused("no such file", decrypt(folder.resolve("gone"), key, out));
    assertRefused("There is no file with", decrypt(basis, folder.resolve("gone"), out));
    assertRefused("key isn't in", sio("decrypt", basis.toString(), "--out", out.toString()));
    assertFalse(Files.exists(out));
    assertFalse(Files.exists(folder.resolve(".plain.csv.part")));

    Files.writeString(out, "mine");
    assertRefused("is there already", decrypt(basis, key, out));
    assertEquals("mine", Files.readString(out));
  }

  @Test
  void aBackupOfNothingAndOneIntoTheDataFolderAreRefusedAndMakeNothing() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));

    assertRefused("no database here", sio("backup", folder.resolve("b.zip").toString()));
    assertRefused("data folder", sio("backup", data.resolve("b.zip").toString()));

    assertFalse(Files.exists(folder.resolve("b.zip")));
    assertFalse(Files.exists(data.resolve("db")), "none was made by looking for it");
  }

  @Test
  void whatIsNoBackupIsRefused() throws IOException {
    assertRefused("no such file", sio("restore", folder.resolve("gone.zip").toString()));
    Path text = Files.writeString(folder.resolve("a.zip"), "PK, or so it says");
    assertRefused("no whole backup", sio("restore", text.toString()));
    assertFalse(Files.exists(folder.resolve("data/.restore")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"backup", "restore", "decrypt", "keys new", "keys rotate", "no-such"})
  void wrongUsageIsTwoAndShowsTheRight(String verb) {
    Answer answer = sio(verb.split(" ", -1));
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("Usage: "), answer.err());
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasEveryLine(Language language) throws IOException {
    for (String bundle : new String[] {"words", "help"}) {
      assertEquals(
          lines(bundle, Language.NB).stringPropertyNames(),
          lines(bundle, language).stringPropertyNames());
    }
    Answer help = sio("backup", "--help", "--lang", language.tag());
    assertEquals(0, help.status());
    assertTrue(help.out().contains("PostgreSQL"), help.out());
    // the lines are broken at 80
    String option = lines("help", language).getProperty("with-key").substring(0, 20);
    assertTrue(help.out().contains(option), help.out());
  }

  private Path encrypted(Path key, String text) throws Exception {
    Path plain = Files.writeString(folder.resolve("plain"), text);
    Path encrypted = folder.resolve("sio-1243-2019Q1-v1-grunnlag.csv.enc");
    ArchiveKeys.parse(Files.readString(key)).cipher().encrypt(plain, encrypted);
    return encrypted;
  }

  private Answer decrypt(Path file, Path key, Path out) {
    return sio("decrypt", file.toString(), "--key-file", key.toString(), "--out", out.toString());
  }

  private static void assertRefused(String why, Answer answer) {
    assertEquals(3, answer.status(), answer.err());
    assertTrue(answer.err().contains(why), answer.err());
  }

  private Answer sio(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        new Admin(
                new PrintWriter(out),
                new PrintWriter(err),
                name -> Optional.ofNullable(settings.get(name)),
                CLOCK)
            .run(arguments);
    return new Answer(status, out.toString(), err.toString());
  }

  private static Properties lines(String bundle, Language language) throws IOException {
    Properties lines = new Properties();
    try (InputStream in =
        AdminTest.class.getResourceAsStream(bundle + "_" + language.tag() + ".properties")) {
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return lines;
  }
}

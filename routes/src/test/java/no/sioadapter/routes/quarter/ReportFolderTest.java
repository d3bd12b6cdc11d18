package no.sioadapter.routes.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.routes.cipher.ArchiveKeys;
import no.sioadapter.routes.cipher.FileCipher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
  private static final FileCipher CIPHER = ArchiveKeys.generate().cipher();

  @TempDir private Path temporary;

  @Test
  void theBasisLiesEncryptedAndTheLedgerKnowsItByWhatItIsInPlain() throws IOException {
    Path work = Files.createDirectories(temporary.resolve("work"));
    Files.writeString(work.resolve("sio-1243-2019Q1-v1-grunnlag.csv"), "abc");
    Files.writeString(work.resolve("sio-1243-2019Q1-v1-enheter.csv"), "abc");

    List<StoredFile> published =
        new ReportFolder(temporary.resolve("reports"), CIPHER).publish(work);

    // sha256sum of "abc", as FIPS 180-4 gives it
    ContentHash abc =
        new ContentHash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertEquals(
        List.of(
            new StoredFile("sio-1243-2019Q1-v1-enheter.csv", abc, 3),
            new StoredFile("sio-1243-2019Q1-v1-grunnlag.csv", abc, 3)),
        published);
    Path basis = temporary.resolve("reports/sio-1243-2019Q1-v1-grunnlag.csv.enc");
    assertFalse(Files.readString(basis, StandardCharsets.ISO_8859_1).contains("abc"));
    try (InputStream in = CIPHER.decrypting(Files.newInputStream(basis))) {
      assertEquals("abc", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertEquals(
        "abc", Files.readString(temporary.resolve("reports/sio-1243-2019Q1-v1-enheter.csv")));
    try (Stream<Path> left = Files.list(work)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void theManifestComesLast() throws IOException {
    Path work = Files.createDirectories(temporary.resolve("work"));
    Files.writeString(work.resolve("sio-1243-2019Q1-v1.manifest.json"), "m");
    Files.writeString(work.resolve("sio-1243-2019Q1-v1.xml"), "x");
    ReportFolder folder = new ReportFolder(temporary.resolve("reports"), CIPHER);

    List<StoredFile> published = folder.publish(work);

    assertEquals(
        List.of("sio-1243-2019Q1-v1.xml", "sio-1243-2019Q1-v1.manifest.json"),
        published.stream().map(StoredFile::name).toList());
    assertEquals("x", Files.readString(temporary.resolve("reports/sio-1243-2019Q1-v1.xml")));
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Path work = Files.createDirectories(temporary.resolve("work"));
    Files.writeString(work.resolve("sio-1243-2019Q1-v1.csv"), "new");
    Path reports = Files.createDirectories(temporary.resolve("reports"));
    Path old = Files.writeString(reports.resolve("sio-1243-2019Q1-v1.csv"), "old");
    ReportFolder folder = new ReportFolder(reports, CIPHER);

    assertThrows(FileAlreadyExistsException.class, () -> folder.publish(work));
    assertEquals("old", Files.readString(old));
  }

  @Test
  void theHighestVersionIsFoundAmongAllFiles() throws IOException {
    ReportFolder folder = new ReportFolder(temporary.resolve("reports"), CIPHER);
    assertEquals(0, folder.highestVersion());

    Files.createDirectories(temporary.resolve("reports"));
    for (String name :
        List.of("sio-1243-2019Q1-v2.csv", "sio-1243-2019Q1-v11-kontroll.csv", "notes.txt")) {
      Files.writeString(temporary.resolve("reports").resolve(name), "x");
    }

    assertEquals(11, folder.highestVersion());
  }
}

package no.sioadapter.routes.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sioadapter.ledger.StoredFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
  @TempDir private Path temporary;

  @Test
  void theManifestComesLast() throws IOException {
    Path work = Files.createDirectories(temporary.resolve("work"));
    Files.writeString(work.resolve("sio-1243-2019Q1-v1.manifest.json"), "m");
    Files.writeString(work.resolve("sio-1243-2019Q1-v1.xml"), "x");
    ReportFolder folder = new ReportFolder(temporary.resolve("reports"));

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
    ReportFolder folder = new ReportFolder(reports);

    assertThrows(FileAlreadyExistsException.class, () -> folder.publish(work));
    assertEquals("old", Files.readString(old));
  }

  @Test
  void theHighestVersionIsFoundAmongAllFiles() throws IOException {
    ReportFolder folder = new ReportFolder(temporary.resolve("reports"));
    assertEquals(0, folder.highestVersion());

    Files.createDirectories(temporary.resolve("reports"));
    for (String name :
        List.of("sio-1243-2019Q1-v2.csv", "sio-1243-2019Q1-v11-kontroll.csv", "notes.txt")) {
      Files.writeString(temporary.resolve("reports").resolve(name), "x");
    }

    assertEquals(11, folder.highestVersion());
  }
}

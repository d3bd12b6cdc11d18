package no.sioadapter.report.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.sioadapter.report.OsReport;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
  @TempDir Path folder;

  @Test
  void writesEachFormatAndAManifestThatNamesThemAll() throws IOException {
    Path reports = folder.resolve("1243/2019Q1");
    List<WrittenFile> written =
        new ReportFiles(List.of(format(".a", "abc"), format(".b", ""))).write(report(), reports);

    // the digests are the examples of FIPS 180-4 and of the empty message
    WrittenFile a =
        new WrittenFile(
            "sio-1243-2019Q1-v1.a",
            3,
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    WrittenFile b =
        new WrittenFile(
            "sio-1243-2019Q1-v1.b",
            0,
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertEquals(List.of(a, b), written.subList(0, 2));
    assertEquals("sio-1243-2019Q1-v1.manifest.json", written.get(2).name());
    assertEquals(List.of(a.name(), b.name(), "sio-1243-2019Q1-v1.manifest.json"), names(reports));
    assertEquals("abc", Files.readString(reports.resolve(a.name())));
    assertEquals(written.get(2).size(), Files.size(reports.resolve(written.get(2).name())));
  }

  @Test
  void theManifestSaysWhatTheReportWasMadeOf() throws IOException {
    new ReportFiles(List.of(format(".a", "abc"))).write(report(), folder);

    assertEquals(
        """
        {
          "report": "sio-1243-2019Q1-v1",
          "municipality": "1243",
          "quarter": "2019Q1",
          "version": 1,
          "supersedes": null,
          "preview": false,
          "createdAt": "2019-04-02T04:15:00Z",
          "programVersion": "0.1.0",
          "files": [
            {
              "name": "sio-1243-2019Q1-v1.a",
              "size": 3,
              "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
            }
          ],
          "inputs": [
            {
              "kind": "delivery",
              "name": "gerica-1243-20190402T0600.zip",
              "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            },
            {
              "kind": "mapping",
              "name": "mapping.csv",
              "sha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
            },
            {
              "kind": "rule-pack",
              "name": "2019",
              "sha256": "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"
            }
          ],
          "decisions": {
            "read": 2500,
            "counted": 2400,
            "outside": 40,
            "notInQuarter": 55,
            "leftOut": 5,
            "repeated": 2
          },
          "absences": {
            "read": 310,
            "used": 305,
            "leftOut": 5
          },
          "missing": [ ]
        }
        """,
        Files.readString(folder.resolve("sio-1243-2019Q1-v1.manifest.json")));
  }

  @Test
  void aPreviewsManifestSaysSo() throws IOException {
    new ReportFiles(List.of()).write(OsReport.preview(), folder);

    List<String> manifest = Files.readAllLines(folder.resolve("sio-1243-2019Q1-v2.manifest.json"));
    assertEquals("  \"supersedes\": 1,", manifest.get(5));
    assertEquals("  \"preview\": true,", manifest.get(6));
  }

  @Test
  void theSameReportMayBeWrittenAgainAndMendsWhatWasSpoilt() throws IOException {
    ReportFiles files = new ReportFiles(List.of(format(".a", "abc")));
    files.write(report(), folder);
    Files.writeString(folder.resolve("sio-1243-2019Q1-v1.a"), "spoilt");

    files.write(report(), folder);

    assertEquals("abc", Files.readString(folder.resolve("sio-1243-2019Q1-v1.a")));
  }

  @Test
  void anotherReportNeverReplacesAnIssuedOne() throws IOException {
    new ReportFiles(List.of(format(".a", "abc"))).write(report(), folder);
    byte[] manifest = Files.readAllBytes(folder.resolve("sio-1243-2019Q1-v1.manifest.json"));
    ReportFiles other = new ReportFiles(List.of(format(".a", "abd")));

    assertThrows(FileAlreadyExistsException.class, () -> other.write(report(), folder));

    assertEquals("abc", Files.readString(folder.resolve("sio-1243-2019Q1-v1.a")));
    assertArrayEquals(
        manifest, Files.readAllBytes(folder.resolve("sio-1243-2019Q1-v1.manifest.json")));
  }

  @Test
  void whatARunLeftHalfWrittenIsReplaced() throws IOException {
    Files.writeString(folder.resolve("sio-1243-2019Q1-v1.a"), "of a run that died");
    Files.writeString(folder.resolve(".sio-1243-2019Q1-v1.a.tmp"), "of a run that died, longer");

    new ReportFiles(List.of(format(".a", "abc"))).write(report(), folder);

    assertEquals("abc", Files.readString(folder.resolve("sio-1243-2019Q1-v1.a")));
    assertEquals(
        List.of("sio-1243-2019Q1-v1.a", "sio-1243-2019Q1-v1.manifest.json"), names(folder));
  }

  @Test
  void aFailureLeavesNoManifestAndNoTemporaryFile() throws IOException {
    // a folder that isn't empty stands where the second file should go
    Files.createDirectories(folder.resolve("sio-1243-2019Q1-v1.b/in-the-way"));
    ReportFiles files = new ReportFiles(List.of(format(".a", "abc"), format(".b", "b")));

    assertThrows(IOException.class, () -> files.write(report(), folder));

    assertEquals(List.of("sio-1243-2019Q1-v1.a", "sio-1243-2019Q1-v1.b"), names(folder));
  }

  private static Report report() {
    return OsReport.complete();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static ReportFormat format(String suffix, String content) {
    return new ReportFormat() {
      @Override
      public String suffix() {
        return suffix;
      }

      @Override
      public byte[] bytes(Report report) {
        return content.getBytes(StandardCharsets.UTF_8);
      }
    };
  }
}

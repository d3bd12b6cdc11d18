package no.sioadapter.report.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportFormat;
import no.sioadapter.report.csv.ReportCsv;
import no.sioadapter.report.fhir.ReportFhir;
import no.sioadapter.report.xlsx.ReportXlsx;
import no.sioadapter.report.xml.ReportXml;

/**
 * Writes a report's files into a folder: a report is there when its manifest is. Dear to make (the
 * formats bind XML and FHIR types), cheap to keep, and safe for use by several threads.
 */
public final class ReportFiles {
  private final List<ReportFormat> formats;

  /** Files in these formats, and the manifest. */
  public ReportFiles(List<ReportFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /**
   * The form ({@code .xlsx}), {@code .xml}, {@code .csv} and {@code .fhir.json}.
   *
   * @param fhirBase where FHIR's canonical addresses begin, such as {@link ReportFhir#DEFAULT_BASE}
   */
  public static ReportFiles standard(String fhirBase) {
    return new ReportFiles(
        List.of(new ReportXlsx(), new ReportXml(), new ReportCsv(), new ReportFhir(fhirBase)));
  }

  /**
   * Makes every file in memory, writes them under temporary names beside where they go, and renames
   * them, the manifest last. The same report may be written again; what stands there is then the
   * same.
   *
   * @param folder is made where it isn't there
   * @return the files in the order of the formats, and the manifest
   * @throws FileAlreadyExistsException where another report of this name and version is there
   *     already: nothing is overwritten, a rerun is a new version
   */
  public List<WrittenFile> write(Report report, Path folder) throws IOException {
    Map<WrittenFile, byte[]> files = new LinkedHashMap<>();
    for (ReportFormat format : formats) {
      put(report.name() + format.suffix(), format.bytes(report), files);
    }
    byte[] manifest = Manifest.bytes(report, List.copyOf(files.keySet()));
    put(report.name() + Manifest.SUFFIX, manifest, files);
    Files.createDirectories(folder);
    refuseToReplace(folder.resolve(report.name() + Manifest.SUFFIX), manifest);
    writeAll(files, folder);
    return List.copyOf(files.keySet());
  }

  private static void put(String name, byte[] bytes, Map<WrittenFile, byte[]> files) {
    files.put(WrittenFile.of(name, bytes), bytes);
  }

  /** The manifest holds the hashes of all the others: if it is the same, so are they. */
  private static void refuseToReplace(Path path, byte[] manifest) throws IOException {
    if (Files.exists(path) && !Arrays.equals(Files.readAllBytes(path), manifest)) {
      throw new FileAlreadyExistsException(
          path.toString(), null, "another report of this version is there");
    }
  }

  private static void writeAll(Map<WrittenFile, byte[]> files, Path folder) throws IOException {
    List<Path> temporary = new ArrayList<>();
    try {
      for (Map.Entry<WrittenFile, byte[]> each : files.entrySet()) {
        Path path = temporary(each.getKey(), folder);
        temporary.add(path);
        DurableFile.write(each.getValue(), path);
      }
      for (WrittenFile file : files.keySet()) {
        Path target = folder.resolve(file.name());
        Files.move(temporary(file, folder), target, StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      for (Path path : temporary) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static Path temporary(WrittenFile file, Path folder) {
    return folder.resolve("." + file.name() + ".tmp");
  }
}

package no.sioadapter.routes.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.report.InputHash;

/** A copy of all that a run reads beside the deliveries, as a municipality's folder. */
record Sources(Path folder) {
  private static final String FHIR_BASE = "server/fhir-base.txt";
  private static final String HISTORY = "history";

  /** Where municipality, quarter and file are kept below one another. */
  private static final int DEEPEST = 3;

  /** Lays out every file that a configuration was made from, or a year's rules. */
  void layOut(Map<String, InputFile> files) throws IOException {
    for (Map.Entry<String, InputFile> each : files.entrySet()) {
      write(each.getKey(), each.getValue().bytes());
    }
  }

  /** Lays out the earlier reports that were compared with. */
  void layOut(List<InputHash> reports, List<Path> places) throws IOException {
    for (InputHash report : reports) {
      for (Path place : places) {
        for (Path file : named(report.name(), place)) {
          write(HISTORY + "/" + report.name(), Files.readAllBytes(file));
        }
      }
    }
  }

  /** Lays out a setting of the server that the files depend on. */
  void layOutFhirBase(String base) throws IOException {
    write(FHIR_BASE, base.getBytes(StandardCharsets.UTF_8));
  }

  /** Where FHIR's canonical addresses begin. */
  String fhirBase() throws IOException {
    return Files.readString(folder.resolve(FHIR_BASE));
  }

  /** Where the earlier reports lie; nowhere if there are none. */
  List<Path> history() {
    Path reports = folder.resolve(HISTORY);
    return Files.isDirectory(reports) ? List.of(reports) : List.of();
  }

  private void write(String place, byte[] bytes) throws IOException {
    Path file = folder.resolve(place);
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, bytes);
  }

  private static List<Path> named(String name, Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place, DEEPEST)) {
      return files.filter(file -> file.endsWith(name)).filter(Files::isRegularFile).toList();
    }
  }
}

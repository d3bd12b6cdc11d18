package no.sioadapter.routes.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFoldersTest {
  @TempDir Path root;

  @Test
  void earlier_reports_are_those_of_the_quarter_before_and_of_a_year_ago() throws IOException {
    DataFolders folders = new DataFolders(root);
    MunicipalityNumber os = new MunicipalityNumber("1243");
    Quarter now = new Quarter(2019, 1);
    assertEquals(List.of(), folders.earlierReports(os, now));
    for (String quarter : List.of("1243/2018Q4", "1243/2018Q1", "1243/2018Q3", "1241/2018Q4")) {
      Files.createDirectories(folders.reports().resolve(quarter));
    }
    assertEquals(
        List.of(folders.reports().resolve("1243/2018Q4"), folders.reports().resolve("1243/2018Q1")),
        folders.earlierReports(os, now));
  }
}

package no.sioadapter.demo.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import no.sioadapter.demo.DemoExports;

/** The demo municipality on the disk. */
final class DemoData {
  static final String MUNICIPALITY = "1243";
  static final String QUARTER = "2019Q1";

  private static final List<String> CONFIG =
      List.of(
          "municipality.yaml",
          "mapping.csv",
          "a-konto-2019.csv",
          "betaling-2019.csv",
          "tillegg-2019Q1.csv");

  private DemoData() {}

  /** The municipality's folder as {@code config/1243}, and the exports in {@code in}. */
  static void write(Path folder) throws IOException {
    writeConfig(folder);
    DemoExports.write(folder.resolve("in"));
  }

  /** The municipality's folder; a file that is there already may have been changed, and stays. */
  static void writeConfig(Path folder) throws IOException {
    Path config = folder.resolve("config").resolve(MUNICIPALITY);
    Files.createDirectories(config);
    for (String name : CONFIG) {
      Path file = config.resolve(name);
      if (Files.notExists(file)) {
        String resource = "/demo/" + MUNICIPALITY + "/" + name;
        try (InputStream in =
            Objects.requireNonNull(DemoData.class.getResourceAsStream(resource), resource)) {
          Files.copy(in, file);
        }
      }
    }
  }
}

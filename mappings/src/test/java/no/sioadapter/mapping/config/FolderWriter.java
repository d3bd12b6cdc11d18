package no.sioadapter.mapping.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a municipality's folder for a test: sound as it is, and each test spoils what it tests.
 */
final class FolderWriter {
  static final String MAPPING_HEADER =
      "system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
          + "hours_per_week;valid_from;valid_to;note\n";

  private final Path folder;

  FolderWriter(Path folder) {
    this.folder = folder;
  }

  /** Os in 2019: everything that must be there, and nothing more. */
  static FolderWriter os(Path folder) throws IOException {
    return new FolderWriter(folder)
        .write(
            "municipality.yaml",
            """
            number: "1243"
            name: Os
            organisation_number: "311243004"
            language: nn
            employer_contribution_zone: 1
            travel_group: 1
            systems: [gerica, profil]
            """)
        .write("a-konto-2019.csv", "year;code;yearly_units\n2019;HTAMDK;52602\n")
        .write("mapping.csv", MAPPING_HEADER + "gerica;HSYK-A;;;;;;HTAMDK;;;;;\n");
  }

  FolderWriter write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  FolderWriter write(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
    return this;
  }

  FolderWriter replace(String name, String old, String with) throws IOException {
    String text = Files.readString(folder.resolve(name));
    if (!text.contains(old)) {
      throw new IllegalArgumentException(name + " has no " + old);
    }
    return write(name, text.replace(old, with));
  }

  List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name));
  }

  FolderWriter delete(String name) throws IOException {
    Files.delete(folder.resolve(name));
    return this;
  }

  MunicipalityFolder folder() {
    return MunicipalityFolder.at(folder);
  }
}

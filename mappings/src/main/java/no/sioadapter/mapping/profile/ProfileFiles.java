package no.sioadapter.mapping.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.source.SourceProfile;

/**
 * The source profiles that a municipality uses: the shipped ones, each replaced by the file in its
 * own {@code profiles/} folder that names the same system.
 */
public final class ProfileFiles {
  private static final List<String> SHIPPED = List.of("gerica.yaml", "profil.yaml");
  private static final String SHIPPED_FOLDER = "/no/sioadapter/mapping/profiles/";

  private final Problems problems;
  private final Map<SourceSystem, Loaded> bySystem = new TreeMap<>();

  private ProfileFiles(Problems problems) {
    this.problems = problems;
  }

  /** A profile and the file that it was read from. */
  public record Loaded(InputFile file, SourceProfile profile) {}

  /** Every profile by its system; two files of the municipality for one system are a problem. */
  public static Map<SourceSystem, Loaded> load(Path municipalityFolder, Problems problems)
      throws IOException {
    ProfileFiles files = new ProfileFiles(problems);
    for (InputFile each : shipped()) {
      files.read(each).forEach(files.bySystem::put);
    }
    Map<SourceSystem, Loaded> own = new TreeMap<>();
    for (InputFile each : inFolder(municipalityFolder.resolve("profiles"))) {
      files.read(each).forEach((system, loaded) -> files.putOnce(own, system, loaded));
    }
    files.bySystem.putAll(own);
    return files.bySystem;
  }

  private Map<SourceSystem, Loaded> read(InputFile file) {
    return new ProfileReader(problems)
        .read(file)
        .map(profile -> Map.of(profile.system(), new Loaded(file, profile)))
        .orElse(Map.of());
  }

  private void putOnce(Map<SourceSystem, Loaded> own, SourceSystem system, Loaded loaded) {
    Loaded other = own.putIfAbsent(system, loaded);
    if (other != null) {
      problems.add(
          loaded.file().where(), new Reason.ProfileTwice(system.id(), other.file().name()));
    }
  }

  private static List<InputFile> shipped() throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (String each : SHIPPED) {
      try (InputStream in = ProfileFiles.class.getResourceAsStream(SHIPPED_FOLDER + each)) {
        if (in == null) {
          throw new IllegalStateException("the program ships without " + each);
        }
        files.add(InputFile.of(each, in.readAllBytes()));
      }
    }
    return files;
  }

  private static List<InputFile> inFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> paths;
    try (Stream<Path> listed = Files.list(folder)) {
      paths = listed.filter(each -> each.toString().endsWith(".yaml")).sorted().toList();
    }
    List<InputFile> files = new ArrayList<>();
    for (Path each : paths) {
      files.add(InputFile.read(each));
    }
    return files;
  }
}

package no.sioadapter.source.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sioadapter.source.SourceProfile;
import no.sioadapter.source.SourceProfile.Format;

/** Which system a file is from. */
final class Systems {
  private static final int BEGINNING = 256;

  private final List<SourceProfile> profiles;

  Systems(Collection<SourceProfile> profiles) {
    this.profiles = List.copyOf(profiles);
  }

  /** By a name that begins with the system's; the longest fits best. */
  Optional<SourceProfile> byName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return profiles.stream()
        .filter(each -> begins(lower, each.system().id()))
        .max((a, b) -> Integer.compare(a.system().id().length(), b.system().id().length()));
  }

  /** By what is in the file, where only one system's exports look like that. */
  Optional<SourceProfile> byContent(Path file) throws IOException {
    Format format = looksLikeXml(file) ? Format.XML : Format.CSV;
    List<SourceProfile> fitting =
        profiles.stream().filter(each -> each.format() == format).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static boolean begins(String name, String system) {
    return name.startsWith(system)
        && (name.length() == system.length()
            || !Character.isLetterOrDigit(name.charAt(system.length())));
  }

  private static boolean looksLikeXml(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String beginning =
          new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).replace("\uFEFF", "");
      return beginning.isBlank()
          ? ExportFile.of(file).kind() == ExportFile.Kind.XML
          : beginning.strip().startsWith("<");
    }
  }
}

package no.sioadapter.demo.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.text.Language;

/**
 * What the demo is asked for.
 *
 * @param exports where to write exports and configuration, and do no more
 * @param data the server's data folder
 */
record DemoOptions(Optional<Path> exports, Path data, int port, Language language) {
  private static final int LARGEST_PORT = 65_535;

  /** Empty for wrong usage: {@code --exports DIR}, {@code --lang}, and the environment's SIO_… */
  static Optional<DemoOptions> parse(List<String> words, Map<String, String> environment) {
    Optional<Path> exports = Optional.empty();
    String language = environment.getOrDefault("SIO_LANG", "nb");
    for (int i = 0; i < words.size(); i += 2) {
      if (i + 1 == words.size()) {
        return Optional.empty();
      } else if (words.get(i).equals("--exports")) {
        exports = Optional.of(Path.of(words.get(i + 1)));
      } else if (words.get(i).equals("--lang")) {
        language = words.get(i + 1);
      } else {
        return Optional.empty();
      }
    }
    Optional<Language> spoken = Language.parse(language);
    Optional<Integer> port = port(environment.getOrDefault("SIO_PORT", "8080"));
    if (spoken.isEmpty() || port.isEmpty()) {
      return Optional.empty();
    }
    Path data = Path.of(environment.getOrDefault("SIO_DATA", "data")).toAbsolutePath().normalize();
    return Optional.of(new DemoOptions(exports, data, port.get(), spoken.get()));
  }

  private static Optional<Integer> port(String text) {
    if (!text.matches("[0-9]{1,5}")) {
      return Optional.empty();
    }
    int port = Integer.parseInt(text);
    return port < 1 || port > LARGEST_PORT ? Optional.empty() : Optional.of(port);
  }
}

package no.sioadapter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import no.sioadapter.text.Language;

/** The words of {@code --help} in one language, whatever the machine's own is. */
final class HelpWords {
  private HelpWords() {}

  static ResourceBundle in(Language language) {
    String file = "help_" + language.tag() + ".properties";
    try (InputStream in = Objects.requireNonNull(HelpWords.class.getResourceAsStream(file), file)) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

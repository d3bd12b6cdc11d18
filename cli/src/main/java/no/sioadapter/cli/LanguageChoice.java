package no.sioadapter.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.text.Language;

/**
 * The language that is spoken, known before anything else so that wrong usage can be told in it:
 * {@code --lang}, else {@code SIO_LANG}, else bokmål.
 */
final class LanguageChoice {
  private static final String OPTION = "--lang";

  private LanguageChoice() {}

  /** A language that is none is told of when the options are read; until then it is bokmål. */
  static Language of(List<String> arguments, Map<String, String> environment) {
    return option(arguments)
        .or(() -> Optional.ofNullable(environment.get("SIO_LANG")))
        .flatMap(Language::parse)
        .orElse(Language.NB);
  }

  private static Optional<String> option(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(OPTION + "=")) {
        return Optional.of(argument.substring(OPTION.length() + 1));
      }
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        return Optional.of(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }
}

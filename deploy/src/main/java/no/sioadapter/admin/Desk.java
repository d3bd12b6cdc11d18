package no.sioadapter.admin;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.sioadapter.routes.cipher.KeyRefused;
import no.sioadapter.routes.cipher.KeySource;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/** What every verb works with. */
record Desk(
    Language language, Function<String, Optional<String>> values, PrintWriter out, Clock clock) {
  private static final String BUNDLE = "no/sioadapter/admin/words";

  Messages words() {
    return Messages.of(BUNDLE, language, Desk.class.getClassLoader());
  }

  /**
   * The settings.
   *
   * @param keyFile instead of the place that they name
   */
  AdminSettings settings(Optional<Path> keyFile) throws KeyRefused {
    if (keyFile.isEmpty()) {
      return AdminSettings.of(values);
    }
    return AdminSettings.of(
            name -> name.startsWith("sio.archive.key") ? Optional.empty() : values.apply(name))
        .with(new KeySource.InFile(keyFile.get()));
  }

  void say(String key, Map<String, Object> values) {
    out.println(words().format(key, values));
  }
}

package no.sioadapter.admin;

import java.util.Map;
import no.sioadapter.text.Messages;

/** What was asked for can't be done; nothing was changed. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String value;

  /**
   * Refused.
   *
   * @param key of the line that says why
   * @param value what the line names
   */
  Refused(String key, Object value) {
    super(key);
    this.key = key;
    this.value = value.toString();
  }

  String text(Messages words) {
    return words.format("refused." + key, Map.of("value", value));
  }
}

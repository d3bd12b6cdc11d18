package no.sioadapter.cli;

import java.nio.file.Path;
import no.sioadapter.quality.ShownText;

/** Text from outside, fit to be printed: whatever in it could be a person's id is asterisks. */
final class Masked {
  private Masked() {}

  static String text(String text) {
    return ShownText.mask(text);
  }

  /** A path as it was named. */
  static String path(Path path) {
    return text(path.toString());
  }
}

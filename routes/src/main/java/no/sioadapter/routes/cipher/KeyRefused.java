package no.sioadapter.routes.cipher;

import java.util.Map;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/** The archive can't be opened with the keys that there are. */
public final class KeyRefused extends Exception {
  private static final String BUNDLE = "no/sioadapter/routes/cipher/keys";
  private static final long serialVersionUID = 1L;

  /** What is the matter. */
  public enum Why {
    /** There is something encrypted, and no key. */
    MISSING("missing"),
    /** The place that was named for the key has no file. */
    NO_FILE("no-file"),
    /** What is there is no key. */
    NO_KEY("no-key"),
    /** The key isn't the one that the archive was encrypted with. */
    WRONG("wrong"),
    /** Two places were named. */
    TWICE("twice");

    private final String key;

    Why(String key) {
      this.key = key;
    }
  }

  private final Why why;
  private final String place;

  KeyRefused(Why why) {
    this(why, "SIO_ARCHIVE_KEY");
  }

  /**
   * Refused.
   *
   * @param place where the key was looked for: a file, or a setting's name
   */
  public KeyRefused(Why why, String place) {
    super(why.key + ": " + place);
    this.why = why;
    this.place = place;
  }

  /** What is the matter. */
  public Why why() {
    return why;
  }

  /** What is the matter and what to do, for people. */
  public String text(Language language) {
    return Messages.of(BUNDLE, language, KeyRefused.class.getClassLoader())
        .format(why.key, Map.of("place", place));
  }
}

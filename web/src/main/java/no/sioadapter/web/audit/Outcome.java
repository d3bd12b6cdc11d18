package no.sioadapter.web.audit;

import java.util.Locale;

/** What became of it. */
public enum Outcome {
  /** It was done. */
  DONE,
  /** Nothing was changed. */
  REFUSED;

  /** As the API writes it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package no.sioadapter.routes.terminology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import no.sioadapter.code.CodeSystem;

/**
 * A year's SIO codes, as one rule pack has them.
 *
 * @param packHash the SHA-256 of the pack; a municipality's own pack of a year is another edition
 *     of that year's codes
 * @param shipped whether the pack is the one that the program ships
 * @param headings the form's headings: category to its Norwegian text
 */
public record NationalCodes(
    int year, String packHash, boolean shipped, CodeSystem codes, Map<String, String> headings) {
  private static final int SHORT = 12;

  public NationalCodes {
    headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
  }

  /** The edition: the beginning of the pack's hash. */
  public String version() {
    return packHash.substring(0, SHORT);
  }
}

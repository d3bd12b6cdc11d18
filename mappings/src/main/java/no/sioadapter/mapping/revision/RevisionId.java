package no.sioadapter.mapping.revision;

import no.sioadapter.decision.MunicipalityNumber;

/**
 * Which revision of whose table.
 *
 * @param number 1 and up, a municipality's own row of numbers; never used twice
 */
public record RevisionId(MunicipalityNumber municipality, int number) {
  public RevisionId {
    if (number < 1) {
      throw new IllegalArgumentException("no revision " + number);
    }
  }

  /** The name that its content has as a file: findings and the manifest name it. */
  public String fileName() {
    return "mapping-r" + number + ".csv";
  }
}

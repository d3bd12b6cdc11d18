package no.sioadapter.reception;

import no.sioadapter.code.SioCode;
import no.sioadapter.report.stated.Figure;

/** Where figures stand in a report's XML, from its root. */
final class Paths {
  /** The correction. */
  static final String TOTAL = "Sum/Korreksjon";

  /** S01. */
  static final String RECIPIENTS = "Sum/Mottakere";

  private Paths() {}

  static String line(SioCode code) {
    return "Linjer/Linje[@kode='" + code + "']";
  }

  static String figure(SioCode code, Figure figure) {
    return line(code) + "/" + figure.element();
  }

  /** A row of the payment block, from 0. */
  static String payment(int row) {
    return "Betalingsplan/Rad[" + (row + 1) + "]";
  }
}

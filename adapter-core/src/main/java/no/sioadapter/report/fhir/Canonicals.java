package no.sioadapter.report.fhir;

/**
 * The addresses by which the report's FHIR resources name what they are about.
 *
 * @param base where they begin, without a slash at the end
 * @param year the year of the codes
 */
record Canonicals(String base, int year) {
  /** The measure of that year. */
  String measure() {
    return base + "/Measure/sio-kvartal-" + year;
  }

  /** The SIO codes of that year. */
  String codes() {
    return base + "/CodeSystem/sio-koder-" + year;
  }

  /** The names of reports. */
  String reportNames() {
    return base + "/NamingSystem/sio-rapport";
  }

  /** The extension that says how much of a figure was entered by hand (I-18). */
  String unitsByHand() {
    return base + "/StructureDefinition/sio-enheter-manuelt";
  }
}

package no.sioadapter.report.fhir;

/**
 * The addresses by which FHIR resources name the year's codes, and what is said of them: names,
 * never dialled, in one place for reports, mapping tables and the terminology endpoint.
 *
 * @param base where they begin, without a slash at the end
 * @param year the year of the codes
 */
public record Canonicals(String base, int year) {
  /** The measure of that year. */
  public String measure() {
    return base + "/Measure/" + measureId();
  }

  /** The id of the measure of that year. */
  public String measureId() {
    return "sio-kvartal-" + year;
  }

  /** The SIO codes of that year. */
  public String codes() {
    return base + "/CodeSystem/" + codesId();
  }

  /** The value set of all SIO codes of that year. */
  public String codeSet() {
    return base + "/ValueSet/" + codesId();
  }

  /** The id of the codes of that year, and of their value set. */
  public String codesId() {
    return "sio-koder-" + year;
  }

  /** A property of a SIO code, such as {@code star}. */
  public String codeProperty(String name) {
    return base + "/CodeSystem/sio-koder#" + name;
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

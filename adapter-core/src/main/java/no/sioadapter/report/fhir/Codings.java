package no.sioadapter.report.fhir;

import no.sioadapter.code.CodeEntry;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** The codings that Measure and MeasureReport share. */
final class Codings {
  private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";

  private Codings() {}

  static CodeableConcept code(CodeEntry code, Canonicals canonicals) {
    return concept(canonicals.codes(), code.code().value(), code.name());
  }

  static CodeableConcept measurePopulation() {
    return concept(HL7 + "measure-population", "measure-population", "Measure Population");
  }

  static CodeableConcept continuousVariable() {
    return concept(HL7 + "measure-scoring", "continuous-variable", "Continuous Variable");
  }

  private static CodeableConcept concept(String system, String code, String display) {
    return new CodeableConcept().addCoding(new Coding(system, code, display));
  }
}

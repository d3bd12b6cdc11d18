package no.sioadapter.report.fhir;

import java.util.List;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.UnitKind;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Measure;

/** What the groups of the report measure: for each code of the year, its units and recipients. */
public final class QuarterMeasure {
  private final Canonicals canonicals;

  /** Of the year that the addresses are of. */
  public QuarterMeasure(Canonicals canonicals) {
    this.canonicals = canonicals;
  }

  /** The measure, with a group for each code; its id is the caller's. */
  public Measure of(List<CodeEntry> codes) {
    Measure measure = new Measure();
    measure.setUrl(canonicals.measure());
    measure.setName("SioKvartal" + canonicals.year());
    measure.setTitle("SIO, gjennomførte vedtak i kvartalet, " + canonicals.year());
    measure.setStatus(PublicationStatus.ACTIVE);
    measure.setScoring(Codings.continuousVariable());
    codes.forEach(code -> addGroup(code, measure));
    return measure;
  }

  private void addGroup(CodeEntry code, Measure measure) {
    var group = measure.addGroup();
    group.setCode(Codings.code(code, canonicals));
    String unit = code.unit() == UnitKind.HOUR ? "timer" : "døgn";
    group.setDescription(code.name() + " (" + unit + ")");
    var population = group.addPopulation();
    population.setCode(Codings.measurePopulation());
    population.setDescription("Mottakere: ulike personer med minst én tellende dag på koden");
    population.getCriteria().setLanguage("text/cql").setExpression("Mottakere");
  }
}

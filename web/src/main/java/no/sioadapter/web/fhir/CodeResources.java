package no.sioadapter.web.fhir;

import java.util.List;
import java.util.Locale;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.UnitKind;
import no.sioadapter.report.fhir.Canonicals;
import no.sioadapter.report.fhir.QuarterMeasure;
import no.sioadapter.routes.terminology.NationalCodes;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.PropertyType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet;

/** A year's codes as CodeSystem, ValueSet and Measure. */
final class CodeResources {
  private final Canonicals canonicals;
  private final NationalCodes codes;
  private final String id;

  /**
   * @param id the resources' id, but for the measure's
   */
  CodeResources(Canonicals canonicals, NationalCodes codes, String id) {
    this.canonicals = canonicals;
    this.codes = codes;
    this.id = id;
  }

  /** A property of a code, in the order in which they are told. */
  record Property(String name, PropertyType type, String description, Type value) {}

  CodeSystem codeSystem() {
    CodeSystem system = new CodeSystem();
    system.setId(id);
    system.setUrl(canonicals.codes());
    system.setVersion(codes.version());
    system.setName("SioKoder" + codes.year());
    system.setTitle(title());
    system.setStatus(PublicationStatus.ACTIVE);
    system.setDateElement(new DateTimeType(Integer.toString(codes.year())));
    system.setCaseSensitive(true);
    system.setValueSet(canonicals.codeSet());
    system.setContent(CodeSystemContentMode.COMPLETE);
    system.setCount(codes.codes().entries().size());
    properties(codes.codes().entries().get(0), true)
        .forEach(
            each ->
                system
                    .addProperty()
                    .setCode(each.name())
                    .setUri(canonicals.codeProperty(each.name()))
                    .setDescription(each.description())
                    .setType(each.type()));
    for (CodeEntry entry : codes.codes().entries()) {
      var concept = system.addConcept().setCode(entry.code().value()).setDisplay(entry.name());
      properties(entry, false)
          .forEach(each -> concept.addProperty().setCode(each.name()).setValue(each.value()));
    }
    return system;
  }

  ValueSet valueSet() {
    ValueSet set = new ValueSet();
    set.setId(id);
    set.setUrl(canonicals.codeSet());
    set.setVersion(codes.version());
    set.setName("SioKoderAlle" + codes.year());
    set.setTitle(title());
    set.setStatus(PublicationStatus.ACTIVE);
    set.setDateElement(new DateTimeType(Integer.toString(codes.year())));
    set.getCompose().addInclude().setSystem(canonicals.codes()).setVersion(codes.version());
    return set;
  }

  Measure measure() {
    Measure measure = new QuarterMeasure(canonicals).of(codes.codes().entries());
    measure.setId(id.replace(canonicals.codesId(), canonicals.measureId()));
    measure.setVersion(codes.version());
    measure.setDateElement(new DateTimeType(Integer.toString(codes.year())));
    return measure;
  }

  /**
   * What a code is said to be.
   *
   * @param all also those that the code has no value of
   */
  List<Property> properties(CodeEntry entry, boolean all) {
    String heading = codes.headings().getOrDefault(entry.category(), "");
    return List.of(
            code("unit", "hour, day", entry.unit() == UnitKind.HOUR ? "hour" : "day"),
            new Property(
                "star",
                PropertyType.BOOLEAN,
                "absent days are not deducted",
                new BooleanType(entry.star())),
            code("category", "the heading in the settlement form", entry.category()),
            new Property(
                "heading", PropertyType.STRING, "the heading's text", new StringType(heading)),
            code("setting", "ambulatory, home, stationary, base", entry.setting()),
            code("shift", "day-evening, night", entry.shift().map(CodeResources::word).orElse("")),
            new Property(
                "staffing-factor",
                PropertyType.DECIMAL,
                "staff per person served",
                entry
                    .staffingFactor()
                    .map(factor -> new DecimalType(factor.value()))
                    .orElseGet(DecimalType::new)),
            code("place", "own, bought", entry.place().map(CodeResources::word).orElse("")))
        .stream()
        .filter(each -> all || !each.value().isEmpty())
        .toList();
  }

  private String title() {
    return "SIO-koder " + codes.year();
  }

  private static Property code(String name, String description, String value) {
    return new Property(
        name,
        PropertyType.CODE,
        description,
        value.isEmpty() ? new CodeType() : new CodeType(value));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

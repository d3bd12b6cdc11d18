package no.sioadapter.mapping.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.decision.Location;
import no.sioadapter.mapping.file.CsvTable;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.mapping.table.TableColumn;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.OtherElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;

/** Takes the rows out of ConceptMaps; what a table has no place for is a problem, never lost. */
final class ConceptMapCells {
  private static final Set<TableColumn> CONDITIONS =
      Set.of(TableColumn.UNIT, TableColumn.SHIFT, TableColumn.STAFFING_FACTOR, TableColumn.PLACE);
  private static final Set<TableColumn> PORTIONS =
      Set.of(TableColumn.SHARE, TableColumn.HOURS_PER_WEEK);

  private final String file;
  private final JsonLines lines;
  private final Problems problems;
  private final List<CsvTable.Row> rows = new ArrayList<>();
  private int elements;
  private int targets;

  ConceptMapCells(String file, JsonLines lines, Problems problems) {
    this.file = file;
    this.lines = lines;
    this.problems = problems;
  }

  List<CsvTable.Row> rows() {
    return rows;
  }

  void read(ConceptMap map) {
    String system = map.getIdentifier().getValue();
    if (system == null) {
      problems.add(Location.of(file), new Reason.FhirSystemMissing());
    }
    unknown(Location.of(file), map.getModifierExtension());
    for (ConceptMapGroupComponent group : map.getGroup()) {
      if (group.hasUnmapped()) {
        problems.add(Location.of(file), new Reason.FhirUnknown("unmapped"));
      }
      for (SourceElementComponent element : group.getElement()) {
        element(text(system), element);
      }
    }
  }

  private void element(String system, SourceElementComponent element) {
    Location where = new Location(file, lines.element(elements++), "");
    unknown(where, element.getExtension());
    unknown(where, element.getModifierExtension());
    if (element.getTarget().isEmpty()) {
      problems.add(where, new Reason.FhirTargetUnclear(""));
    }
    for (TargetElementComponent target : element.getTarget()) {
      Map<String, String> cells = new HashMap<>();
      cells.put(TableColumn.SYSTEM.heading(), system);
      cells.put(TableColumn.LOCAL_CODE.heading(), text(element.getCode()));
      cells.put(TableColumn.LOCAL_NAME.heading(), text(element.getDisplay()));
      Location place = new Location(file, lines.target(targets++), "");
      target(target, place, cells);
      rows.add(new CsvTable.Row(place, cells));
    }
  }

  private void target(TargetElementComponent target, Location where, Map<String, String> cells) {
    cells.put(TableColumn.SIO_CODE.heading(), code(target, where));
    cells.put(TableColumn.NOTE.heading(), text(target.getComment()));
    unknown(where, target.getModifierExtension());
    target.getDependsOn().forEach(other -> other(other, CONDITIONS, where, cells));
    target.getProduct().forEach(other -> other(other, PORTIONS, where, cells));
    target.getExtension().forEach(extension -> validity(extension, where, cells));
  }

  private String code(TargetElementComponent target, Location where) {
    ConceptMapEquivalence equivalence = target.getEquivalence();
    boolean outside =
        equivalence == ConceptMapEquivalence.UNMATCHED
            || equivalence == ConceptMapEquivalence.DISJOINT;
    if (equivalence == null || outside == target.hasCode()) {
      problems.add(
          where,
          new Reason.FhirTargetUnclear(text(target.getEquivalenceElement().asStringValue())));
    }
    return outside ? "-" : text(target.getCode());
  }

  private void other(
      OtherElementComponent other,
      Set<TableColumn> known,
      Location where,
      Map<String, String> cells) {
    String property = text(other.getProperty());
    Optional<TableColumn> column = MapNames.column(property).filter(known::contains);
    boolean fits =
        column.isPresent()
            && cells.putIfAbsent(column.get().heading(), text(other.getValue())) == null;
    if (!fits || other.hasExtension() || other.hasModifierExtension()) {
      problems.add(where, new Reason.FhirUnknown(property.isEmpty() ? "property" : property));
    }
  }

  private void validity(Extension extension, Location where, Map<String, String> cells) {
    if (!MapNames.isValidity(text(extension.getUrl()))
        || !(extension.getValue() instanceof Period period)
        || cells.containsKey(TableColumn.VALID_FROM.heading())) {
      unknown(where, List.of(extension));
      return;
    }
    cells.put(TableColumn.VALID_FROM.heading(), text(period.getStartElement().getValueAsString()));
    cells.put(TableColumn.VALID_TO.heading(), text(period.getEndElement().getValueAsString()));
  }

  private void unknown(Location where, List<Extension> extensions) {
    extensions.forEach(each -> problems.add(where, new Reason.FhirUnknown(text(each.getUrl()))));
  }

  /** FHIR's structures say nothing with null. */
  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}

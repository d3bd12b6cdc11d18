package no.sioadapter.mapping.fhir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.mapping.table.TableCells;
import no.sioadapter.mapping.table.TableColumn;
import no.sioadapter.mapping.table.TableRow;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.OtherElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Period;

/**
 * A table as ConceptMaps, one for each system that its rows name and one for the rows of all
 * systems. A target is a row: its conditions stand in {@code dependsOn}, its share or hours in
 * {@code product}, its days in an extension, its note in {@code comment}.
 */
public final class ConceptMaps {
  private final MapNames names;

  /** The names are the table's. */
  public ConceptMaps(MapNames names) {
    this.names = names;
  }

  /** The maps, those rows first that are for all systems; rows in the canonical order. */
  public List<ConceptMap> of(Collection<TableRow> rows) {
    TreeMap<String, List<TableRow>> bySystem = new TreeMap<>();
    rows.stream()
        .sorted(TableRow.CANONICAL_ORDER)
        .forEach(
            row ->
                bySystem
                    .computeIfAbsent(
                        row.system().map(SourceSystem::id).orElse(""), key -> new ArrayList<>())
                    .add(row));
    return bySystem.values().stream().map(this::map).toList();
  }

  /** The map of rows for one system, of which there is at least one. */
  private ConceptMap map(List<TableRow> rows) {
    Optional<SourceSystem> system = rows.get(0).system();
    ConceptMap map = new ConceptMap();
    map.setId(names.id(system));
    map.setUrl(names.url(system));
    map.setVersion(names.version());
    map.setName(names.name(system));
    map.setTitle("SIO, lokale koder: " + names.municipality().value());
    map.setStatus(PublicationStatus.ACTIVE);
    map.getIdentifier()
        .setSystem(names.systemNames())
        .setValue(TableCells.of(rows.get(0), TableColumn.SYSTEM));
    ConceptMapGroupComponent group = map.addGroup();
    group.setSource(names.localCodes(system));
    group.setTarget(names.nationalCodes());
    Map<Source, SourceElementComponent> elements = new LinkedHashMap<>();
    for (TableRow row : rows) {
      elements
          .computeIfAbsent(
              new Source(row.localCode(), row.localName()), source -> element(source, group))
          .addTarget(target(row));
    }
    return map;
  }

  /** A code under one of the names that rows give it. */
  private record Source(LocalCode code, String name) {}

  private static SourceElementComponent element(Source source, ConceptMapGroupComponent group) {
    SourceElementComponent element = group.addElement();
    element.setCode(source.code().value());
    if (!source.name().isEmpty()) {
      element.setDisplay(source.name());
    }
    return element;
  }

  private TargetElementComponent target(TableRow row) {
    TargetElementComponent target = new TargetElementComponent();
    target.setEquivalence(equivalence(row));
    if (!row.isOutside()) {
      target.setCode(TableCells.of(row, TableColumn.SIO_CODE));
    }
    if (!row.note().isEmpty()) {
      target.setComment(row.note());
    }
    property(row, TableColumn.UNIT).ifPresent(target::addDependsOn);
    property(row, TableColumn.SHIFT).ifPresent(target::addDependsOn);
    property(row, TableColumn.STAFFING_FACTOR).ifPresent(target::addDependsOn);
    property(row, TableColumn.PLACE).ifPresent(target::addDependsOn);
    property(row, TableColumn.SHARE).ifPresent(target::addProduct);
    property(row, TableColumn.HOURS_PER_WEEK).ifPresent(target::addProduct);
    if (row.validFrom().isPresent() || row.validTo().isPresent()) {
      target.addExtension(names.validity(), period(row));
    }
    return target;
  }

  private static ConceptMapEquivalence equivalence(TableRow row) {
    if (row.isOutside()) {
      return ConceptMapEquivalence.UNMATCHED;
    }
    return row.portion().isPresent()
        ? ConceptMapEquivalence.RELATEDTO
        // several local codes come under one national one
        : ConceptMapEquivalence.WIDER;
  }

  private Optional<OtherElementComponent> property(TableRow row, TableColumn column) {
    String cell = TableCells.of(row, column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    OtherElementComponent other = new OtherElementComponent();
    other.setProperty(names.property(column));
    other.setValue(column == TableColumn.UNIT ? cell : cell.replace(',', '.'));
    return Optional.of(other);
  }

  /** As text: a day has no zone, and Java's Date would give it one. */
  private static Period period(TableRow row) {
    Period period = new Period();
    row.validFrom().ifPresent(day -> period.setStartElement(new DateTimeType(day.toString())));
    row.validTo().ifPresent(day -> period.setEndElement(new DateTimeType(day.toString())));
    return period;
  }
}

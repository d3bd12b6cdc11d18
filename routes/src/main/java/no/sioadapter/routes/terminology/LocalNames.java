package no.sioadapter.routes.terminology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.fhir.ConceptMaps;
import no.sioadapter.mapping.fhir.MapNames;
import no.sioadapter.mapping.table.TableColumn;
import no.sioadapter.mapping.table.TableRow;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.DateTimeType;

/** What tables, their maps and their codes are called, and back: the addresses are MapNames'. */
public final class LocalNames {
  private static final Pattern SYSTEM = Pattern.compile("-([a-z][a-z0-9-]{0,29})");

  private static final MunicipalityNumber ANYBODY = new MunicipalityNumber("0000");

  private final String base;

  /**
   * @param base where canonical addresses begin, without a slash at the end
   */
  public LocalNames(String base) {
    this.base = base;
  }

  /**
   * The table's maps, one a system that its rows name; ids are unique over the years. A row for a
   * code that the year hasn't is in none of that year's maps: its target doesn't exist there.
   */
  public List<ConceptMap> maps(LocalTable table) {
    List<ConceptMap> maps = new ArrayList<>();
    for (ConceptMap map : new ConceptMaps(names(table)).of(rows(table))) {
      map.setId(map.getIdElement().getIdPart() + "-" + table.codes().year());
      map.setDateElement(new DateTimeType(Integer.toString(table.codes().year())));
      maps.add(map);
    }
    return maps;
  }

  /** The version of the table's maps: the year of their targets and the table's own. */
  public String version(LocalTable table) {
    return table.codes().year() + "." + table.version();
  }

  /** The address of a system's map; empty for rows of all systems. */
  public String url(LocalTable table, Optional<SourceSystem> system) {
    return names(table).url(system);
  }

  /** The address of a property of what a target takes, such as {@code share}. */
  public String portion(boolean hours) {
    return property(hours ? TableColumn.HOURS_PER_WEEK : TableColumn.SHARE);
  }

  /** The condition that an address names; the column's heading alone will do. */
  public Optional<Condition> condition(String property) {
    for (Condition each : Condition.values()) {
      String address = property(TableColumn.valueOf(each.name()));
      if (property.equals(address) || property.equals(each.heading())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Whose codes the address of a code system names, among these tables' municipalities. */
  public Optional<LocalSystem> bySystem(String address, Collection<LocalTable> tables) {
    return tables.stream()
        .map(table -> named(address, names(table).localCodes(Optional.empty()), table))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whose codes a map's address is for, among these tables' municipalities. */
  public Optional<LocalSystem> byMap(String address, Collection<LocalTable> tables) {
    return tables.stream()
        .map(table -> named(address, names(table).url(Optional.empty()), table))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<TableRow> rows(LocalTable table) {
    return table.rows().stream()
        .filter(
            row ->
                !(row.target() instanceof SioCode code)
                    || table.codes().codes().find(code).isPresent())
        .toList();
  }

  private MapNames names(LocalTable table) {
    return new MapNames(base, table.municipality(), table.codes().year(), version(table));
  }

  /** The address of a column, which is the same in every table. */
  private String property(TableColumn column) {
    return new MapNames(base, ANYBODY, 1, "").property(column);
  }

  private static Optional<LocalSystem> named(String address, String plain, LocalTable table) {
    if (address.equals(plain)) {
      return Optional.of(new LocalSystem(table.municipality(), Optional.empty()));
    }
    if (!address.startsWith(plain)) {
      return Optional.empty();
    }
    var rest = SYSTEM.matcher(address.substring(plain.length()));
    return rest.matches()
        ? Optional.of(
            new LocalSystem(table.municipality(), Optional.of(new SourceSystem(rest.group(1)))))
        : Optional.empty();
  }
}

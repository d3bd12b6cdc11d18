package no.sioadapter.mapping.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.period.DateRange;

/**
 * The rows of one local code, by the unit that they ask for: with many units, those of others are
 * never looked at.
 */
final class CodeRows {
  private static final Comparator<MappingRow> MOST_CONDITIONS_FIRST =
      Comparator.comparingInt((MappingRow row) -> row.conditions().count())
          .reversed()
          .thenComparingInt(MappingRow::line);

  private final Map<String, List<MappingRow>> ofUnit = new HashMap<>();
  private final List<MappingRow> ofAnyUnit = new ArrayList<>();

  /** The rows of one local code, in any order. */
  static CodeRows of(List<MappingRow> rows) {
    CodeRows compiled = new CodeRows();
    rows.stream().sorted(MOST_CONDITIONS_FIRST).forEach(compiled::add);
    return compiled;
  }

  private void add(MappingRow row) {
    row.conditions()
        .unit()
        .map(unit -> ofUnit.computeIfAbsent(unit, key -> new ArrayList<>()))
        .orElse(ofAnyUnit)
        .add(row);
  }

  /** The rows that fit, whatever the day; those with most conditions first, then by line. */
  List<MappingRow> fitting(ServiceKey service) {
    List<MappingRow> fitting = new ArrayList<>();
    addFitting(ofUnit.getOrDefault(service.unit().strip(), List.of()), service, fitting);
    int named = fitting.size();
    addFitting(ofAnyUnit, service, fitting);
    if (named > 0 && named < fitting.size()) {
      fitting.sort(MOST_CONDITIONS_FIRST);
    }
    return fitting;
  }

  private static void addFitting(
      List<MappingRow> rows, ServiceKey service, List<MappingRow> fitting) {
    for (MappingRow row : rows) {
      if (row.fits(service)) {
        fitting.add(row);
      }
    }
  }

  /** Whether all of them are valid on all of these days. */
  static boolean allEnclose(List<MappingRow> rows, DateRange period) {
    for (MappingRow row : rows) {
      if (!row.validity().encloses(period)) {
        return false;
      }
    }
    return true;
  }
}

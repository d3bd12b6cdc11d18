package no.sioadapter.mapping.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.Location;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.DaySet;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.check.TableCodeUnknown;
import no.sioadapter.quality.check.TableRowsMayTie;
import no.sioadapter.quality.check.TableRowsOverlap;
import no.sioadapter.quality.check.TableUnitMismatch;
import no.sioadapter.rulepack.RulePack;

/** Examines readable rows against each other and against the year's codes (T02–T07). */
final class TableExamination {
  private final RulePack pack;
  private final String file;
  private final Findings findings;

  TableExamination(RulePack pack, String file, Findings findings) {
    this.pack = pack;
    this.file = file;
    this.findings = findings;
  }

  void examine(List<MappingRow> rows) {
    rows.forEach(this::examineTarget);
    Map<String, List<MappingRow>> byCode =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.localCode().value(), TreeMap::new, Collectors.toList()));
    PackageShares shares = new PackageShares(this::add);
    for (List<MappingRow> ofOneCode : byCode.values()) {
      examineOverlaps(ofOneCode);
      examineTies(ofOneCode);
      byConditions(ofOneCode).forEach(shares::examine);
    }
  }

  private void examineTarget(MappingRow row) {
    LocalDate newYear = LocalDate.of(pack.year(), 1, 1);
    DateRange year = new DateRange(newYear, newYear.plusYears(1));
    // a row for another year is for another year's pack to judge
    if (!(row.target() instanceof SioCode code) || !row.validity().overlaps(year)) {
      return;
    }
    Optional<CodeEntry> entry = pack.codes().find(code);
    if (entry.isEmpty()) {
      add(row.line(), "sio_code", new TableCodeUnknown.Found(code, pack.year()));
    } else if (row.kind() == MappingRow.Kind.HOURS && entry.get().unit() == UnitKind.DAY) {
      add(row.line(), "hours_per_week", new TableUnitMismatch.Found(row.localCode(), code));
    }
  }

  /** Each row is told of once, with the first row that it collides with. */
  private void examineOverlaps(List<MappingRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      MappingRow row = rows.get(i);
      rows.subList(0, i).stream()
          .filter(other -> other.conditions().equals(row.conditions()))
          .filter(other -> !other.kind().joins(row.kind()))
          .filter(other -> meet(other, row))
          .findFirst()
          .ifPresent(
              other ->
                  add(row.line(), "", new TableRowsOverlap.Found(row.localCode(), other.line())));
    }
  }

  private void examineTies(List<MappingRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      MappingRow row = rows.get(i);
      rows.subList(0, i).stream()
          .filter(other -> other.conditions().count() == row.conditions().count())
          .filter(other -> !other.conditions().equals(row.conditions()))
          .filter(other -> other.conditions().canMeet(row.conditions()))
          .filter(other -> meet(other, row) && !isDecided(other, row, rows))
          .findFirst()
          .ifPresent(
              other ->
                  add(row.line(), "", new TableRowsMayTie.Found(row.localCode(), other.line())));
    }
  }

  private static boolean meet(MappingRow one, MappingRow other) {
    return one.sharesSystem(other) && one.validity().overlaps(other.validity());
  }

  /** Whether rows with more conditions win on every day on which the two would tie. */
  private static boolean isDecided(MappingRow one, MappingRow other, List<MappingRow> rows) {
    Conditions both = one.conditions().and(other.conditions());
    Optional<?> system = one.system().or(other::system);
    List<DateRange> decided =
        rows.stream()
            .filter(row -> row.conditions().count() > one.conditions().count())
            .filter(row -> row.conditions().includes(both))
            .filter(row -> row.system().isEmpty() || row.system().equals(system))
            .map(MappingRow::validity)
            .toList();
    return DaySet.of(one.validity().intersect(other.validity()))
        .minus(DaySet.union(decided))
        .isEmpty();
  }

  private static Collection<List<MappingRow>> byConditions(List<MappingRow> rows) {
    return new ArrayList<>(
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    MappingRow::conditions, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  private void add(int line, String column, Details details) {
    findings.add(new Location(file, line, column), details);
  }
}

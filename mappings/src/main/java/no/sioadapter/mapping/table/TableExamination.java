package no.sioadapter.mapping.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import no.sioadapter.quality.check.PackageUnitsMixed;
import no.sioadapter.quality.check.TableCodeUnknown;
import no.sioadapter.quality.check.TableConditionContradicts;
import no.sioadapter.quality.check.TableConditionContradicts.Condition;
import no.sioadapter.quality.check.TableRowsMayTie;
import no.sioadapter.quality.check.TableRowsOverlap;
import no.sioadapter.quality.check.TableUnitMismatch;
import no.sioadapter.rulepack.RulePack;

/** Examines readable rows against each other and against the year's codes (T02–T10). */
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
    ValidityGaps gaps = new ValidityGaps(year(), this::add);
    for (List<MappingRow> ofOneCode : byCode.values()) {
      examineOverlaps(ofOneCode);
      examineTies(ofOneCode);
      byConditions(ofOneCode).forEach(shares::examine);
      byConditions(ofOneCode).forEach(this::examineUnits);
      gaps.examine(ofOneCode);
    }
  }

  private void examineTarget(MappingRow row) {
    // a row for another year is for another year's pack to judge
    if (!(row.target() instanceof SioCode code) || !row.validity().overlaps(year())) {
      return;
    }
    Optional<CodeEntry> entry = pack.codes().find(code);
    if (entry.isEmpty()) {
      add(row.line(), "sio_code", new TableCodeUnknown.Found(code, pack.year()));
    } else if (row.kind() == MappingRow.Kind.HOURS && entry.get().unit() == UnitKind.DAY) {
      add(row.line(), "hours_per_week", new TableUnitMismatch.Found(row.localCode(), code));
    }
    entry.ifPresent(each -> examineConditions(row, each));
  }

  private DateRange year() {
    LocalDate newYear = LocalDate.of(pack.year(), 1, 1);
    return new DateRange(newYear, newYear.plusYears(1));
  }

  private void examineConditions(MappingRow row, CodeEntry code) {
    Conditions asked = row.conditions();
    examine(row, code, asked.shift(), code.shift(), Condition.SHIFT);
    examine(row, code, asked.staffingFactor(), code.staffingFactor(), Condition.STAFFING_FACTOR);
    examine(row, code, asked.place(), code.place(), Condition.PLACE);
  }

  private void examine(
      MappingRow row, CodeEntry code, Optional<?> asked, Optional<?> is, Condition condition) {
    if (asked.isPresent() && is.isPresent() && !asked.equals(is)) {
      add(
          row.line(),
          condition.name().toLowerCase(Locale.ROOT),
          new TableConditionContradicts.Found(row.localCode(), code.code(), condition));
    }
  }

  /** Each part of a package is told of once, with the first part in the other unit. */
  private void examineUnits(List<MappingRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      MappingRow row = rows.get(i);
      rows.subList(0, i).stream()
          .filter(other -> row.kind() == MappingRow.Kind.SHARE && other.kind() == row.kind())
          .filter(other -> meet(other, row) && areMixed(other, row))
          .findFirst()
          .ifPresent(
              other ->
                  add(
                      row.line(),
                      "sio_code",
                      new PackageUnitsMixed.Found(row.localCode(), other.line())));
    }
  }

  private boolean areMixed(MappingRow one, MappingRow other) {
    Optional<UnitKind> unit = unit(one);
    Optional<UnitKind> otherUnit = unit(other);
    return unit.isPresent() && otherUnit.isPresent() && !unit.equals(otherUnit);
  }

  private Optional<UnitKind> unit(MappingRow row) {
    return row.target() instanceof SioCode code
        ? pack.codes().find(code).map(CodeEntry::unit)
        : Optional.empty();
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

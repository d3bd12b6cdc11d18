package no.sioadapter.report.xlsx;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.count.Units;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.report.Report;
import no.sioadapter.report.errorlist.CheckLine;
import no.sioadapter.report.errorlist.PersonIds;
import no.sioadapter.report.errorlist.UnitLine;
import no.sioadapter.report.errorlist.Wording;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The error list's first sheet: how to use it, what each unit has, and which checks spoke up. */
final class OverviewSheet {
  private static final int[] WIDTHS = {34, 9, 14, 12, 13, 12, 13, 13, 15, 13};
  private static final int LAST = WIDTHS.length - 1;
  private static final int CHARACTERS_A_LINE = 165;

  private final XSSFSheet sheet;
  private final Cells cells;
  private final Styles styles;
  private final ListStyles look;
  private final Wording wording;
  private final Map<CheckCode, Integer> rowOfCheck = new HashMap<>();

  /** The next free row. */
  private int row;

  OverviewSheet(XSSFSheet sheet, Styles styles, ListStyles look, Wording wording) {
    this.sheet = sheet;
    this.cells = new Cells(sheet);
    this.styles = styles;
    this.look = look;
    this.wording = wording;
  }

  /**
   * Writes all of it.
   *
   * @param firstRows where each unit's first line is in the list, from 0; of a unit with none
   *     nothing
   */
  void write(
      Report report,
      List<UnitLine> units,
      List<CheckLine> checks,
      Map<String, Integer> firstRows,
      PersonIds ids) {
    SheetLook.widths(sheet, WIDTHS);
    head(report, ids);
    units(units, firstRows);
    checks(checks, report);
    SheetLook.print(sheet, true, foot(report, wording));
  }

  /** The row that describes a check, from 0. */
  int rowOf(CheckCode check) {
    return rowOfCheck.getOrDefault(check, 0);
  }

  static SheetLook.Footer foot(Report report, Wording wording) {
    String page = wording.word("footer.page", Map.of("page", "&P", "pages", "&N"));
    return new SheetLook.Footer(report.name(), wording.word("footer.local"), page);
  }

  private void head(Report report, PersonIds ids) {
    cells.across(row++, 0, LAST, wording.word("title"), styles.title, 2);
    Map<String, Object> named =
        Map.of(
            "name", report.municipality().name(),
            "quarter", report.quarter(),
            "version", report.version());
    cells.across(row++, 0, LAST, wording.word("subtitle", named), styles.subtitle, 1);
    if (report.preview()) {
      cells.across(row++, 0, LAST, wording.word("preview"), styles.preview, 2);
    }
    row++;
    note("guide.use");
    note("guide.units");
    note("guide.stake");
    if (ids == PersonIds.SHOWN) {
      cells.across(row++, 0, LAST, wording.word("guide.shown"), styles.preview, 2);
    } else {
      note("guide.masked");
    }
  }

  private void note(String key) {
    note(wording.word(key), styles);
  }

  private void note(String text, Styles from) {
    int lines = 1 + text.length() / CHARACTERS_A_LINE;
    cells.across(row++, 0, LAST, text, from.note, lines);
  }

  private void units(List<UnitLine> units, Map<String, Integer> firstRows) {
    row++;
    cells.across(row++, 0, LAST, wording.word("units.heading"), styles.category, 1);
    String[] columns = {
      "units.unit",
      "units.errors",
      "units.answered",
      "units.warnings",
      "units.information",
      "units.leftOut",
      "units.hours",
      "units.days",
      "units.kroner",
      "units.withoutKroner"
    };
    for (int column = 0; column < columns.length; column++) {
      cells.text(
          row,
          column,
          wording.word(columns[column]),
          column == 0 ? styles.heading : styles.headingRight);
    }
    cells.height(row++, 2);
    for (UnitLine unit : units) {
      unit(unit, firstRows);
    }
    total(units);
  }

  private void unit(UnitLine unit, Map<String, Integer> firstRows) {
    Integer first = firstRows.get(unit.name());
    cells.text(row, 0, wording.unit(unit.name()), first == null ? look.text : look.link);
    if (first != null) {
      link(row, 0, wording.word("sheet.list"), first);
    }
    cells.number(row, 1, unit.errors(), look.whole);
    cells.number(row, 2, unit.answered(), look.whole);
    cells.number(row, 3, unit.warnings(), look.whole);
    cells.number(row, 4, unit.information(), look.whole);
    cells.number(row, 5, unit.leftOut(), look.whole);
    cells.number(row, 6, Wording.figure(unit.hours()), look.units);
    cells.number(row, 7, Wording.figure(unit.days()), look.units);
    cells.number(row, 8, unit.kroner(), look.kroner);
    cells.number(row++, 9, unit.withoutKroner(), look.whole);
  }

  private void total(List<UnitLine> units) {
    cells.text(row, 0, wording.word("units.total"), styles.totalLabel);
    whole(1, units.stream().mapToLong(UnitLine::errors).sum());
    whole(2, units.stream().mapToLong(UnitLine::answered).sum());
    whole(3, units.stream().mapToLong(UnitLine::warnings).sum());
    whole(4, units.stream().mapToLong(UnitLine::information).sum());
    whole(5, units.stream().mapToLong(UnitLine::leftOut).sum());
    cells.number(row, 6, sum(units.stream().map(UnitLine::hours).toList()), styles.totalUnits);
    cells.number(row, 7, sum(units.stream().map(UnitLine::days).toList()), styles.totalUnits);
    cells.number(
        row,
        8,
        units.stream().map(UnitLine::kroner).reduce(BigDecimal.ZERO, BigDecimal::add),
        styles.totalWhole);
    whole(9, units.stream().mapToLong(UnitLine::withoutKroner).sum());
    row++;
  }

  /** Exact units are added, and the sum is rounded, not its parts. */
  private static BigDecimal sum(List<Units> all) {
    long perUnit = all.stream().mapToLong(Units::perUnit).max().orElse(1);
    BigInteger grains = all.stream().map(Units::grains).reduce(BigInteger.ZERO, BigInteger::add);
    return Wording.figure(new Units(grains, perUnit));
  }

  private void whole(int column, long value) {
    cells.number(row, column, value, styles.totalWhole);
  }

  private void checks(List<CheckLine> checks, Report report) {
    row++;
    cells.across(row++, 0, LAST, wording.word("checks.heading"), styles.category, 1);
    long more = checks.stream().mapToLong(CheckLine::more).sum();
    Map<String, Object> named =
        Map.of(
            "limit",
            report.municipality().errorListLimit(),
            "more",
            more,
            "file",
            report.name() + "-kontroll.csv");
    note(wording.word(more == 0 ? "checks.all" : "checks.capped", named), styles);
    checkHeading();
    for (CheckLine check : checks) {
      rowOfCheck.putIfAbsent(check.code(), row);
      cells.text(row, 0, check.code().value(), look.strong);
      cells.text(row, 1, wording.of(check.severity()), look.of(check.severity()));
      sheet.addMergedRegion(new CellRangeAddress(row, row, 1, 2));
      cells.number(row, 3, check.found(), look.whole);
      cells.number(row, 4, check.listed(), look.whole);
      cells.number(row, 5, check.more(), look.whole);
      cells.text(row, 6, "docs/checks/" + check.code() + ".md", styles.unit);
      sheet.addMergedRegion(new CellRangeAddress(row, row, 6, LAST));
      row++;
    }
  }

  private void checkHeading() {
    cells.fill(row, 0, LAST, styles.heading);
    cells.text(row, 0, wording.word("checks.code"), styles.heading);
    cells.text(row, 1, wording.word("checks.severity"), styles.heading);
    cells.text(row, 3, wording.word("checks.found"), styles.headingRight);
    cells.text(row, 4, wording.word("checks.listed"), styles.headingRight);
    cells.text(row, 5, wording.word("checks.more"), styles.headingRight);
    cells.text(row, 6, wording.word("checks.page"), look.headingBesideNumber);
    cells.height(row++, 1);
  }

  private void link(int from, int column, String toSheet, int toRow) {
    link(sheet, from, column, "'" + toSheet + "'!" + Cells.address(toRow, 0));
  }

  /** A link to another place in the workbook. */
  static void link(XSSFSheet sheet, int row, int column, String place) {
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(place);
    link.setCellReference(Cells.address(row, column));
    sheet.addHyperlink(link);
  }
}

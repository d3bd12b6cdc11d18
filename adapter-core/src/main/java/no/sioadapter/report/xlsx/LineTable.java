package no.sioadapter.report.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.sioadapter.code.UnitKind;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportLine;
import no.sioadapter.text.Messages;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * The codes under their headings, with live formulas. A spreadsheet calculates in binary floating
 * point; the ROUNDs in the formulas bring each result back to the decimal figure that it stands
 * for, so that the total rounds as the report's does, also when the exact sum ends on a half.
 */
final class LineTable {
  private static final int LEAST_UNIT_DECIMALS = 4;
  private static final int LEAST_PRICE_DECIMALS = 2;

  private final Cells cells;
  private final Styles styles;
  private final Messages words;
  private final Layout layout;

  LineTable(Cells cells, Styles styles, Messages words, Layout layout) {
    this.cells = cells;
    this.styles = styles;
    this.words = words;
    this.layout = layout;
  }

  void write(Report report) {
    header(report);
    int row = layout.header();
    for (Layout.Section section : layout.sections()) {
      row++;
      cells.fill(row, Layout.CODE, Layout.NET, styles.category);
      cells.text(row, Layout.CODE, heading(section, report), styles.category);
      for (ReportLine line : section.lines()) {
        row++;
        line(row, line, report);
      }
    }
    total(report);
  }

  private void header(Report report) {
    int row = layout.header();
    cells.text(row, Layout.CODE, words.format("column.code"), styles.heading);
    cells.text(row, Layout.NAME, words.format("column.name"), styles.heading);
    Map<String, Integer> year = Map.of("year", report.quarter().year());
    cells.text(row, Layout.PRICE, words.format("column.price"), styles.headingRight);
    cells.text(row, Layout.YEARLY, words.format("column.yearly", year), styles.headingRight);
    cells.text(row, Layout.PLANNED, words.format("column.planned"), styles.headingRight);
    cells.text(row, Layout.DELIVERED, words.format("column.delivered"), styles.headingRight);
    cells.text(row, Layout.CHANGE, words.format("column.change"), styles.headingRight);
    cells.text(row, Layout.NET, words.format("column.net"), styles.headingRight);
    cells.height(row, 2);
  }

  private String heading(Layout.Section section, Report report) {
    Set<UnitKind> units =
        section.lines().stream().map(line -> line.code().unit()).collect(Collectors.toSet());
    String category = section.category();
    String name = report.rulePack().categories().getOrDefault(category, category);
    String kind = units.size() == 1 ? units.iterator().next().name() : "mixed";
    return words.format("category." + kind, Map.of("category", name));
  }

  private void line(int row, ReportLine line, Report report) {
    cells.text(row, Layout.CODE, marked(line), styles.code);
    cells.wrapped(row, Layout.NAME, line.code().name(), styles.text, FormSheet.NAME_WIDTH);
    cells.number(row, Layout.PRICE, line.unitPrice(), priceStyle(report));
    cells.number(row, Layout.YEARLY, line.yearlyUnits(), styles.whole);
    planned(row, line, report.rulePack().keyPerQuarter());
    cells.number(row, Layout.DELIVERED, line.delivered(), styles.inputUnits);
    String delivered = Cells.address(row, Layout.DELIVERED);
    String planned = Cells.address(row, Layout.PLANNED);
    String change = rounded(delivered + "-" + planned, unitDecimals(report));
    cells.formula(row, Layout.CHANGE, change, line.change(), styles.units);
    String price = Cells.address(row, Layout.PRICE);
    String product = price + "*" + Cells.address(row, Layout.CHANGE);
    cells.formula(row, Layout.NET, rounded(product, netDecimals(report)), line.net(), styles.whole);
  }

  private static String marked(ReportLine line) {
    String star = line.code().star() ? "*" : "";
    String byHand = line.byHand().signum() == 0 ? "" : " †";
    return line.code().code().value() + star + byHand;
  }

  /** A planned quarter that isn't the yearly units times the key is data: an input cell. */
  private void planned(int row, ReportLine line, BigDecimal key) {
    BigDecimal computed = line.yearlyUnits().multiply(key).setScale(0, RoundingMode.HALF_UP);
    if (computed.compareTo(line.planned()) == 0) {
      String product = Cells.address(row, Layout.YEARLY) + "*" + layout.keyAddress();
      int decimals = Math.max(line.yearlyUnits().scale(), 0) + key.scale();
      String formula = rounded(rounded(product, decimals), 0);
      cells.formula(row, Layout.PLANNED, formula, line.planned(), styles.whole);
    } else {
      cells.number(row, Layout.PLANNED, line.planned(), styles.inputWhole);
    }
  }

  private void total(Report report) {
    int row = layout.total();
    cells.fill(row, Layout.CODE, Layout.NET, styles.totalLabel);
    cells.text(row, Layout.CODE, words.format("total"), styles.totalLabel);
    String first = Cells.address(layout.header() + 1, Layout.NET);
    String last = Cells.address(row - 1, Layout.NET);
    String sum = rounded("SUM(" + first + ":" + last + ")", netDecimals(report));
    cells.formula(row, Layout.NET, rounded(sum, 0), report.total(), styles.totalWhole);
  }

  private XSSFCellStyle priceStyle(Report report) {
    return priceDecimals(report) > 0 ? styles.units : styles.whole;
  }

  private static int priceDecimals(Report report) {
    return report.lines().stream()
        .mapToInt(line -> line.unitPrice().stripTrailingZeros().scale())
        .max()
        .orElse(0);
  }

  private static int unitDecimals(Report report) {
    return Math.max(LEAST_UNIT_DECIMALS, report.rulePack().counting().figureDecimals());
  }

  private static int netDecimals(Report report) {
    return unitDecimals(report) + Math.max(LEAST_PRICE_DECIMALS, priceDecimals(report));
  }

  private static String rounded(String expression, int decimals) {
    return "ROUND(" + expression + "," + decimals + ")";
  }
}

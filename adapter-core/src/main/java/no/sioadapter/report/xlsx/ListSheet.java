package no.sioadapter.report.xlsx;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.report.CellText;
import no.sioadapter.report.Report;
import no.sioadapter.report.errorlist.Column;
import no.sioadapter.report.errorlist.ListedFinding;
import no.sioadapter.report.errorlist.PersonIds;
import no.sioadapter.report.errorlist.Wording;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The error list's lines. What stands around them is made before; they themselves are written one
 * after the other, so that a hundred thousand need no more memory than one.
 */
final class ListSheet {
  /** The row of the columns' names. */
  static final int HEADING = 0;

  private static final int FROZEN_COLUMNS = 3;
  private static final int MOST_LINES = 12;

  /** Letters in ten of a column's own measure; a little fewer than there mostly are. */
  private static final int CHARACTERS_IN_10 = 11;

  private static final Map<Column, Integer> WIDTHS = widths();

  /** Those that are as long as they are, and wrap. */
  private static final List<Column> LONG =
      List.of(
          Column.UNIT,
          Column.LOCAL_NAME,
          Column.WRONG,
          Column.EXPECTED,
          Column.TO_DO,
          Column.VALUE,
          Column.WAIVED_BY);

  private final List<Column> columns;
  private final Wording wording;
  private final Styles styles;
  private final ListStyles look;

  ListSheet(Wording wording, PersonIds ids, Styles styles, ListStyles look) {
    this.columns = Column.of(ids);
    this.wording = wording;
    this.styles = styles;
    this.look = look;
  }

  private static Map<Column, Integer> widths() {
    Map<Column, Integer> widths = new EnumMap<>(Column.class);
    widths.put(Column.UNIT, 20);
    widths.put(Column.SEVERITY, 11);
    widths.put(Column.DECISION, 13);
    widths.put(Column.LOCAL_CODE, 12);
    widths.put(Column.LOCAL_NAME, 20);
    widths.put(Column.WRONG, 42);
    widths.put(Column.EXPECTED, 24);
    widths.put(Column.TO_DO, 32);
    widths.put(Column.VALUE, 14);
    widths.put(Column.PERSON, 14);
    widths.put(Column.CONSEQUENCE, 12);
    widths.put(Column.HOURS, 10);
    widths.put(Column.DAYS, 9);
    widths.put(Column.KRONER, 12);
    widths.put(Column.CHECK, 10);
    widths.put(Column.WAIVED_BY, 16);
    widths.put(Column.WAIVED_UNTIL, 12);
    widths.put(Column.FILE, 36);
    widths.put(Column.LINE, 9);
    widths.put(Column.COLUMN, 14);
    return widths;
  }

  /**
   * Everything but the lines: a line can't be reached any more once it is written.
   *
   * @param rowOfCheck the row of the first sheet that describes each check
   */
  void prepare(
      XSSFSheet sheet,
      Report report,
      List<ListedFinding> findings,
      ToIntFunction<CheckCode> rowOfCheck) {
    SheetLook.widths(sheet, columns.stream().mapToInt(WIDTHS::get).toArray());
    Cells cells = new Cells(sheet);
    for (int column = 0; column < columns.size(); column++) {
      Column each = columns.get(column);
      cells.text(HEADING, column, wording.name(each), heading(each));
    }
    cells.height(HEADING, 2);
    int last = HEADING + Math.max(1, findings.size());
    sheet.createFreezePane(FROZEN_COLUMNS, HEADING + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEADING, last, 0, columns.size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(HEADING, HEADING, 0, columns.size() - 1));
    int check = columns.indexOf(Column.CHECK);
    for (int i = 0; i < findings.size(); i++) {
      int described = rowOfCheck.applyAsInt(findings.get(i).finding().code());
      String place = "'" + wording.word("sheet.overview") + "'!" + Cells.address(described, 0);
      OverviewSheet.link(sheet, HEADING + 1 + i, check, place);
    }
    SheetLook.print(sheet, true, OverviewSheet.foot(report, wording));
    // on paper as far as the check: who waived it and where it stands are for the screen
    sheet
        .getWorkbook()
        .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, check, HEADING, last);
  }

  /** The lines, after the heading. */
  void write(Sheet sheet, List<ListedFinding> findings) {
    int next = HEADING + 1;
    for (ListedFinding listed : findings) {
      write(sheet.createRow(next++), listed);
    }
  }

  private void write(Row row, ListedFinding listed) {
    Map<Column, String> texts = wording.texts(listed);
    Map<Column, BigDecimal> numbers = wording.numbers(listed);
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Cell cell = row.createCell(i);
      cell.setCellStyle(style(column, listed));
      BigDecimal number = numbers.get(column);
      String text = CellText.of(texts.getOrDefault(column, ""));
      if (number != null) {
        // as many digits as a figure here has come through unchanged
        cell.setCellValue(number.doubleValue());
      } else if (!text.isEmpty()) {
        cell.setCellValue(text);
      }
      if (LONG.contains(column)) {
        lines = Math.max(lines, lines(text, WIDTHS.getOrDefault(column, 1)));
      }
    }
    row.setHeight((short) (Math.min(lines, MOST_LINES) * SheetLook.ROW_TWIPS));
  }

  /** How many lines the text takes, as words are broken. */
  private static int lines(String text, int columnWidth) {
    int width = columnWidth * CHARACTERS_IN_10 / 10;
    int lines = 1;
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int length = word.length();
      if (used > 0 && used + 1 + length > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      lines += (used - 1) / width;
      used = used > width ? used % width : used;
    }
    return lines;
  }

  private static boolean isNumber(Column column) {
    return column == Column.HOURS
        || column == Column.DAYS
        || column == Column.KRONER
        || column == Column.LINE;
  }

  private XSSFCellStyle heading(Column column) {
    if (column == Column.CHECK || column == Column.COLUMN) {
      return look.headingBesideNumber;
    }
    return isNumber(column) ? styles.headingRight : styles.heading;
  }

  private CellStyle style(Column column, ListedFinding listed) {
    return switch (column) {
      case SEVERITY -> look.of(listed.finding().severity());
      case DECISION -> look.strong;
      case HOURS, DAYS -> look.units;
      case KRONER -> look.kroner;
      case LINE -> look.whole;
      case CHECK -> look.linkRight;
      case COLUMN -> look.quietRight;
      case FILE, WAIVED_BY, WAIVED_UNTIL, CONSEQUENCE -> look.quiet;
      case UNIT, LOCAL_CODE, LOCAL_NAME, WRONG, EXPECTED, TO_DO, VALUE, PERSON -> look.text;
    };
  }
}

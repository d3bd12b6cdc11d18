package no.sioadapter.report.xlsx;

import java.math.BigDecimal;
import no.sioadapter.report.CellText;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Puts values into the cells of a sheet. Rows and columns count from 0. */
final class Cells {
  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** Characters of this form's letters in ten of a column's own measure. */
  private static final int CHARACTERS_IN_10 = 13;

  private static final int MOST_LINES = 12;

  private final XSSFSheet sheet;

  Cells(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** Text, which never starts a formula wherever it comes from. */
  void text(int row, int column, String text, XSSFCellStyle style) {
    String safe = CellText.of(text);
    String fitting =
        safe.length() > LONGEST_TEXT ? safe.substring(0, LONGEST_TEXT - 1) + "…" : safe;
    cell(row, column, style).setCellValue(fitting);
  }

  /** A number, by its decimal digits: it never was a binary floating-point number here. */
  void number(int row, int column, BigDecimal value, XSSFCellStyle style) {
    digits(cell(row, column, style), value);
  }

  /** A whole number. */
  void number(int row, int column, long value, XSSFCellStyle style) {
    number(row, column, BigDecimal.valueOf(value), style);
  }

  /**
   * A formula together with what it comes to, for viewers that don't calculate.
   *
   * @param formula without the equals sign
   */
  void formula(int row, int column, String formula, BigDecimal value, XSSFCellStyle style) {
    XSSFCell cell = cell(row, column, style);
    cell.setCellFormula(formula);
    digits(cell, value);
  }

  /** Gives the look to all cells of a row from one column to another, both included. */
  void fill(int row, int first, int last, XSSFCellStyle style) {
    for (int column = first; column <= last; column++) {
      cell(row, column, style);
    }
  }

  /** Text that goes on in a second line and further where the column is too narrow for it. */
  void wrapped(int row, int column, String text, XSSFCellStyle style, int width) {
    text(row, column, text, style);
    int lines = 1 + (text.length() - 1) / (width * CHARACTERS_IN_10 / 10);
    height(row, Math.min(lines, MOST_LINES));
  }

  /** Makes the row this many lines high. */
  void height(int row, int lines) {
    sheet.getRow(row).setHeight((short) (lines * sheet.getDefaultRowHeight()));
  }

  /** One text over several columns; the row gets this many lines of height. */
  void across(int row, int first, int last, String text, XSSFCellStyle style, int lines) {
    fill(row, first, last, style);
    text(row, first, text, style);
    sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
    height(row, lines);
  }

  /** The address of a cell: {@code C12}. */
  static String address(int row, int column) {
    return new CellReference(row, column).formatAsString();
  }

  /** The address of a cell that stays when a formula is copied: {@code $C$12}. */
  static String fixedAddress(int row, int column) {
    return new CellReference(row, column, true, true).formatAsString();
  }

  private XSSFCell cell(int row, int column, XSSFCellStyle style) {
    XSSFRow inRow = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell =
        inRow.getCell(column) == null ? inRow.createCell(column) : inRow.getCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  private static void digits(XSSFCell cell, BigDecimal value) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    CTCell raw = cell.getCTCell();
    raw.setT(STCellType.N);
    raw.setV(plain.toPlainString());
  }
}

package no.sioadapter.mapping.xlsx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.mapping.table.TableCells;
import no.sioadapter.mapping.table.TableColumn;
import no.sioadapter.mapping.table.TableRow;
import no.sioadapter.text.Messages;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sheet of rows: headings for people, the columns' names for the program, and the rows. Only
 * the two heading rows are locked.
 */
final class TableSheet {
  private static final int NAMES_ROW = 1;
  private static final int FIRST_ROW = 2;
  private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
  private static final int CHARACTER = 256;
  private static final Map<TableColumn, Integer> WIDTHS =
      Map.of(
          TableColumn.LOCAL_NAME, 38,
          TableColumn.UNIT, 24,
          TableColumn.LOCAL_CODE, 20,
          TableColumn.NOTE, 40);
  private static final int WIDTH = 13;

  private final XSSFSheet sheet;
  private final Looks looks;
  private final Messages words;

  TableSheet(XSSFSheet sheet, Looks looks, Messages words) {
    this.sheet = sheet;
    this.looks = looks;
    this.words = words;
  }

  void write(List<TableRow> rows) {
    XSSFRow headings = sheet.createRow(0);
    XSSFRow names = sheet.createRow(NAMES_ROW);
    for (TableColumn column : TableColumn.values()) {
      int width = WIDTHS.getOrDefault(column, WIDTH);
      sheet.setColumnWidth(column.index(), width * CHARACTER);
      sheet.setDefaultColumnStyle(column.index(), looks.input);
      text(headings, column, words.format(column.name()), looks.heading);
      text(names, column, column.heading(), looks.columnName);
    }
    unlockBeyond();
    for (TableRow each : rows) {
      XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
      TableCells.of(each).forEach((column, cell) -> text(row, column, cell, looks.input));
    }
    sheet.createFreezePane(TableColumn.LOCAL_CODE.index() + 1, FIRST_ROW);
    sheet.setAutoFilter(
        new CellRangeAddress(
            NAMES_ROW, Math.max(FIRST_ROW, sheet.getLastRowNum()), 0, TableColumn.NOTE.index()));
    protect();
  }

  /** A blank cell is one without a value: text of no length would pass for filled in. */
  private static void text(XSSFRow row, TableColumn column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column.index());
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(SheetText.escaped(text));
    }
  }

  /** A row can be deleted only where none of its cells is locked, those to the right too. */
  private void unlockBeyond() {
    int next = TableColumn.values().length;
    sheet.setDefaultColumnStyle(next, looks.input);
    sheet
        .getColumnHelper()
        .getColumn(next, false)
        .setMax(SpreadsheetVersion.EXCEL2007.getMaxColumns());
  }

  private void protect() {
    sheet.enableLocking();
    sheet.lockInsertRows(false);
    sheet.lockDeleteRows(false);
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }

  /** Lets the cells take what the lists have. */
  void restrict(ListSheet lists) {
    for (TableColumn column : TableColumn.values()) {
      Optional<String> range = lists.range(column);
      boolean hint = words.keys().contains("hint." + column);
      if (range.isPresent()) {
        restrict(column, range.get(), hint);
      } else if (hint) {
        explain(column);
      }
    }
  }

  private void restrict(TableColumn column, String range, boolean hint) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation choice =
        helper.createValidation(helper.createFormulaListConstraint(range), cells(column));
    // a row can be for another year, whose codes aren't in the list
    boolean strict = column != TableColumn.SIO_CODE && column != TableColumn.SYSTEM;
    choice.setErrorStyle(
        strict ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
    choice.setShowErrorBox(true);
    choice.createErrorBox(
        words.format(column.name()), words.format(strict ? "choice.error" : "choice.warning"));
    choice.setEmptyCellAllowed(true);
    // in this format it is the other way round: true shows the arrow
    choice.setSuppressDropDownArrow(true);
    if (hint) {
      prompt(choice, column);
    }
    sheet.addValidationData(choice);
  }

  /** Anything is taken; the hint alone is shown. */
  private void explain(TableColumn column) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation hint =
        helper.createValidation(helper.createCustomConstraint("TRUE"), cells(column));
    hint.setShowErrorBox(false);
    prompt(hint, column);
    sheet.addValidationData(hint);
  }

  private void prompt(DataValidation validation, TableColumn column) {
    validation.createPromptBox(words.format(column.name()), words.format("hint." + column));
    validation.setShowPromptBox(true);
  }

  private static CellRangeAddressList cells(TableColumn column) {
    return new CellRangeAddressList(FIRST_ROW, LAST_ROW, column.index(), column.index());
  }
}

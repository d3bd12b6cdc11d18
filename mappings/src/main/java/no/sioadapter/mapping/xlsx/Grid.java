package no.sioadapter.mapping.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A sheet as text.
 *
 * @param sheet its name
 * @param lines its rows that aren't empty, in order
 */
record Grid(String sheet, List<Line> lines) {
  /** A spreadsheet calculates with so many digits; what comes after them is no one's. */
  private static final MathContext SPREADSHEET = new MathContext(15);

  /**
   * A row.
   *
   * @param number from 1
   * @param cells by column, from 0
   */
  record Line(int number, Map<Integer, Value> cells) {}

  /**
   * A cell.
   *
   * @param text without white space around it
   * @param formula whether the text is what a formula came to
   */
  record Value(String text, boolean formula) {}

  /**
   * All sheets of a workbook.
   *
   * @throws Broken where it can't be read
   */
  static List<Grid> of(InputStream file) throws Broken {
    try (XSSFWorkbook workbook = new XSSFWorkbook(file)) {
      List<Grid> grids = new ArrayList<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        grids.add(grid(workbook.getSheetAt(i)));
      }
      return grids;
    } catch (IOException | RuntimeException e) {
      // the library answers a broken file with whatever went wrong first; nothing but the library
      // is called above, and for a file that can't be read there is one answer
      throw new Broken(e);
    }
  }

  /** The file is no workbook that can be read. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    private Broken(Exception cause) {
      super(cause);
    }
  }

  private static Grid grid(XSSFSheet sheet) {
    List<Line> lines = new ArrayList<>();
    for (Row row : sheet) {
      Map<Integer, Value> cells = new TreeMap<>();
      for (Cell cell : row) {
        Value value = value((XSSFCell) cell);
        if (!value.text().isEmpty() || value.formula()) {
          cells.put(cell.getColumnIndex(), value);
        }
      }
      if (!cells.isEmpty()) {
        lines.add(new Line(row.getRowNum() + 1, cells));
      }
    }
    return new Grid(sheet.getSheetName(), lines);
  }

  private static Value value(XSSFCell cell) {
    return switch (cell.getCellType()) {
      case STRING -> new Value(cell.getRichStringCellValue().getString().strip(), false);
      case NUMERIC -> new Value(number(cell), false);
      case BOOLEAN ->
          new Value(Boolean.toString(cell.getBooleanCellValue()).toUpperCase(Locale.ROOT), false);
      case ERROR -> new Value(cell.getErrorCellString(), false);
      case FORMULA -> new Value("", true);
      case BLANK, _NONE -> new Value("", false);
    };
  }

  /** A day that somebody typed as one, or else the number's digits. */
  private static String number(XSSFCell cell) {
    if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
      return cell.getLocalDateTimeCellValue().toLocalDate().toString();
    }
    BigDecimal number = new BigDecimal(cell.getRawValue()).round(SPREADSHEET);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

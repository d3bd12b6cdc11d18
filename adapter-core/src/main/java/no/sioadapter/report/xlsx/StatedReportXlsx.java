package no.sioadapter.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sioadapter.report.stated.Figure;
import no.sioadapter.report.stated.StatedFile;
import no.sioadapter.report.stated.StatedNumber;
import no.sioadapter.report.stated.StatedRow;
import no.sioadapter.report.stated.Unreadable;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads a settlement form that another has sent, as {@link ReportXlsx} writes it: what its cells
 * show, not what their formulas would come to. Whoever asks must have seen that it unpacks to no
 * more than a form does.
 */
public final class StatedReportXlsx {
  private static final Pattern MARKED_CODE =
      Pattern.compile("([A-Z][A-Z0-9]{0,9})\\*?(?: \u2020)?");
  private static final Map<Figure, Integer> COLUMNS =
      Map.of(
          Figure.UNIT_PRICE, Layout.PRICE,
          Figure.YEARLY, Layout.YEARLY,
          Figure.PLANNED, Layout.PLANNED,
          Figure.DELIVERED, Layout.DELIVERED,
          Figure.CHANGE, Layout.CHANGE,
          Figure.NET, Layout.NET);

  /**
   * What it says.
   *
   * @throws Unreadable where it isn't such a file
   */
  public StatedFile read(byte[] bytes) throws Unreadable {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return stated(workbook.getSheetAt(0));
    } catch (IOException | RuntimeException e) {
      // the library answers a broken file with whatever went wrong first; there is one answer
      throw new Unreadable(e);
    }
  }

  private static StatedFile stated(XSSFSheet sheet) throws Unreadable {
    List<StatedRow> rows = new ArrayList<>();
    for (Row each : sheet) {
      XSSFRow cells = (XSSFRow) each;
      Optional<StatedRow> row = row(cells);
      Optional<BigDecimal> net = number(cells, Layout.NET);
      row.ifPresent(rows::add);
      // the first row under codes that has a sum and isn't one; notes may name codes again
      if (!rows.isEmpty() && row.isEmpty() && net.isPresent()) {
        return new StatedFile(Map.of(), false, rows, net, Optional.empty());
      }
    }
    throw new Unreadable("no codes, or no sum under them");
  }

  /** A line of a code has a price; a heading that looks like a code hasn't. */
  private static Optional<StatedRow> row(XSSFRow row) {
    XSSFCell cell = row.getCell(Layout.CODE);
    if (cell == null || cell.getCellType() != CellType.STRING) {
      return Optional.empty();
    }
    Matcher code = MARKED_CODE.matcher(cell.getStringCellValue());
    if (!code.matches() || number(row, Layout.PRICE).isEmpty()) {
      return Optional.empty();
    }
    Map<Figure, BigDecimal> figures = new EnumMap<>(Figure.class);
    COLUMNS.forEach(
        (figure, column) -> number(row, column).ifPresent(value -> figures.put(figure, value)));
    return Optional.of(new StatedRow(code.group(1), Optional.empty(), figures));
  }

  /** The digits that the cell shows by, of a formula those that it came to. */
  private static Optional<BigDecimal> number(XSSFRow row, int column) {
    XSSFCell cell = row.getCell(column);
    if (cell == null) {
      return Optional.empty();
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.NUMERIC
        ? Optional.of(StatedNumber.inSpreadsheet(StatedNumber.of(cell.getRawValue())))
        : Optional.empty();
  }
}

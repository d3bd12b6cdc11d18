package no.sioadapter.mapping.xlsx;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells look; all are text, and all but the input are locked. */
final class Looks {
  private static final String TEXT = "@";
  private static final byte[] DARK = {0x1E, 0x3A, 0x5F};
  private static final byte[] PALE = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1};

  private final XSSFWorkbook workbook;

  final XSSFCellStyle heading;
  final XSSFCellStyle columnName;
  final XSSFCellStyle input;
  final XSSFCellStyle list;

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    heading = style();
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    bold.setColor(new XSSFColor(new byte[] {-1, -1, -1}, new DefaultIndexedColorMap()));
    heading.setFont(bold);
    fill(heading, DARK);
    heading.setWrapText(true);
    columnName = style();
    fill(columnName, PALE);
    input = style();
    input.setLocked(false);
    input.setWrapText(true);
    input.setVerticalAlignment(VerticalAlignment.TOP);
    list = style();
  }

  private XSSFCellStyle style() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
    return style;
  }

  private static void fill(XSSFCellStyle style, byte[] color) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(new XSSFColor(color, new DefaultIndexedColorMap()));
  }
}

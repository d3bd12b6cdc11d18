package no.sioadapter.report.xlsx;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells look. Every style locks its cell but those for input. */
final class Styles {
  // the sections keep a spreadsheet from showing a small negative number as -0
  private static final String WHOLE = "[<=-0.5]#,##0;[<0.5]0;#,##0";
  private static final String TWO_DECIMALS = "[<=-0.005]#,##0.00;[<0.005]0.00;#,##0.00";

  private static final String INK = "1F2933";
  private static final String DARK = "1E3A5F";
  private static final String PALE = "DCE6F1";
  private static final String LINE = "C3CCD6";
  private static final String YELLOW = "FFF7D1";
  private static final String RED = "A61B1B";
  private static final String GREY = "52606D";
  private static final String WHITE = "FFFFFF";

  private static final short TITLE_POINTS = 16;
  private static final short TEXT_POINTS = 10;

  private final XSSFWorkbook workbook;

  final XSSFCellStyle title;
  final XSSFCellStyle subtitle;
  final XSSFCellStyle preview;
  final XSSFCellStyle label;
  final XSSFCellStyle headText;
  final XSSFCellStyle headWhole;
  final XSSFCellStyle headKey;
  final XSSFCellStyle heading;
  final XSSFCellStyle headingRight;
  final XSSFCellStyle category;
  final XSSFCellStyle categoryRight;
  final XSSFCellStyle categoryIndented;
  final XSSFCellStyle text;
  final XSSFCellStyle code;
  final XSSFCellStyle whole;
  final XSSFCellStyle units;
  final XSSFCellStyle inputWhole;
  final XSSFCellStyle inputUnits;
  final XSSFCellStyle totalLabel;
  final XSSFCellStyle totalWhole;
  final XSSFCellStyle totalUnits;
  final XSSFCellStyle unit;
  final XSSFCellStyle note;

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    title = style(font(TITLE_POINTS, true, DARK));
    subtitle = style(font(TEXT_POINTS, false, GREY));
    preview = filled(style(font((short) 12, true, WHITE)), RED);
    label = style(font(TEXT_POINTS, false, GREY));
    headText = style(font(TEXT_POINTS, true, INK));
    headWhole = left(formatted(style(font(TEXT_POINTS, true, INK)), "0"));
    headKey = left(formatted(style(font(TEXT_POINTS, true, INK)), "0.000"));
    heading = wrapped(filled(style(font(TEXT_POINTS, true, WHITE)), DARK));
    headingRight = right(wrapped(filled(style(font(TEXT_POINTS, true, WHITE)), DARK)));
    category = filled(style(font(TEXT_POINTS, true, DARK)), PALE);
    categoryRight = right(filled(style(font(TEXT_POINTS, true, DARK)), PALE));
    categoryIndented = indented(filled(style(font(TEXT_POINTS, true, DARK)), PALE));
    text = wrapped(lined(style(font(TEXT_POINTS, false, INK))));
    code = lined(style(font(TEXT_POINTS, true, INK)));
    whole = formatted(lined(style(font(TEXT_POINTS, false, INK))), WHOLE);
    units = formatted(lined(style(font(TEXT_POINTS, false, INK))), TWO_DECIMALS);
    inputWhole = input(formatted(lined(style(font(TEXT_POINTS, false, INK))), WHOLE));
    inputUnits = input(formatted(lined(style(font(TEXT_POINTS, false, INK))), TWO_DECIMALS));
    totalLabel = total(style(font((short) 11, true, DARK)));
    totalWhole = total(formatted(style(font((short) 11, true, DARK)), WHOLE));
    totalUnits = total(formatted(style(font((short) 11, true, DARK)), TWO_DECIMALS));
    unit = indented(lined(style(font(TEXT_POINTS, false, GREY))));
    note = top(wrapped(style(font(TEXT_POINTS, false, GREY))));
  }

  private XSSFFont font(short points, boolean bold, String color) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints(points);
    font.setBold(bold);
    font.setColor(color(color));
    return font;
  }

  private XSSFCellStyle style(XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private XSSFCellStyle formatted(XSSFCellStyle style, String format) {
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static XSSFCellStyle input(XSSFCellStyle style) {
    style.setLocked(false);
    return filled(style, YELLOW);
  }

  private static XSSFCellStyle filled(XSSFCellStyle style, String color) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(color(color));
    return style;
  }

  private static XSSFCellStyle lined(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(color(LINE));
    return style;
  }

  private static XSSFCellStyle total(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.MEDIUM);
    style.setTopBorderColor(color(DARK));
    return filled(style, PALE);
  }

  private static XSSFCellStyle wrapped(XSSFCellStyle style) {
    style.setWrapText(true);
    return style;
  }

  private static XSSFCellStyle left(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.LEFT);
    return style;
  }

  private static XSSFCellStyle right(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.RIGHT);
    return style;
  }

  private static XSSFCellStyle indented(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
    return style;
  }

  private static XSSFCellStyle top(XSSFCellStyle style) {
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  static XSSFColor color(String hex) {
    return new XSSFColor(HexFormat.of().parseHex(hex), new DefaultIndexedColorMap());
  }
}

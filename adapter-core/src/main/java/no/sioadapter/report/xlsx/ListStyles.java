package no.sioadapter.report.xlsx;

import java.util.EnumMap;
import java.util.Map;
import no.sioadapter.quality.Severity;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the error list's cells look: the form's look, each line read from its top. */
final class ListStyles {
  private static final String RED = "A61B1B";
  private static final String AMBER = "8A5A00";
  private static final String INK = "1F2933";
  private static final String BLUE = "1E5AA8";

  final XSSFCellStyle text;
  final XSSFCellStyle strong;
  final XSSFCellStyle quiet;
  final XSSFCellStyle quietRight;
  final XSSFCellStyle kroner;
  final XSSFCellStyle units;
  final XSSFCellStyle whole;
  final XSSFCellStyle link;

  /** With a number on its left. */
  final XSSFCellStyle linkRight;

  final XSSFCellStyle headingBesideNumber;

  private final Map<Severity, XSSFCellStyle> severities = new EnumMap<>(Severity.class);

  private final XSSFWorkbook workbook;

  ListStyles(XSSFWorkbook workbook, Styles form) {
    this.workbook = workbook;
    text = top(form.text);
    strong = top(form.code);
    strong.setWrapText(true);
    quiet = top(form.unit);
    quiet.setIndention((short) 0);
    quiet.setWrapText(true);
    quietRight = top(quiet);
    quietRight.setIndention((short) 1);
    kroner = top(form.whole);
    units = top(form.units);
    whole = top(form.whole);
    link = inked(strong, BLUE);
    linkRight = inked(strong, BLUE);
    linkRight.setAlignment(HorizontalAlignment.LEFT);
    linkRight.setIndention((short) 1);
    headingBesideNumber = workbook.createCellStyle();
    headingBesideNumber.cloneStyleFrom(form.heading);
    headingBesideNumber.setAlignment(HorizontalAlignment.LEFT);
    headingBesideNumber.setIndention((short) 1);
    severities.put(Severity.FATAL, inked(strong, RED));
    severities.put(Severity.ERROR, inked(strong, RED));
    severities.put(Severity.WARNING, inked(strong, AMBER));
    severities.put(Severity.INFORMATION, inked(text, INK));
  }

  XSSFCellStyle of(Severity severity) {
    return severities.getOrDefault(severity, text);
  }

  private XSSFCellStyle top(XSSFCellStyle from) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(from);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFCellStyle inked(XSSFCellStyle from, String color) {
    XSSFFont font = workbook.createFont();
    font.setFontName(from.getFont().getFontName());
    font.setFontHeightInPoints(from.getFont().getFontHeightInPoints());
    font.setBold(from.getFont().getBold());
    font.setColor(Styles.color(color));
    XSSFCellStyle style = top(from);
    style.setFont(font);
    return style;
  }
}

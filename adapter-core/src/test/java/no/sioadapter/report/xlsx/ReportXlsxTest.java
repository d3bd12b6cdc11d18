package no.sioadapter.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.sioadapter.report.OsReport;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportLine;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportXlsxTest {
  private static final int CODE = 0;
  private static final int PRICE = 2;
  private static final int YEARLY = 3;
  private static final int PLANNED = 4;
  private static final int DELIVERED = 5;
  private static final int CHANGE = 6;
  private static final int NET = 7;

  private final ReportXlsx xlsx = new ReportXlsx();

  @Test
  void everyLineShowsAndRecalculatesToTheSheetOfOs() throws IOException {
    try (XSSFWorkbook workbook = open(OsReport.complete())) {
      Map<String, Row> rows = rowsByCode(workbook.getSheetAt(0));
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();

      List<String[]> sheet = OsReport.rows("os-2019-q1.csv");
      for (String[] line : sheet) {
        Row row = row(line[0], rows);
        BigDecimal price = new BigDecimal(line[3]);
        BigDecimal planned = new BigDecimal(line[5]);
        BigDecimal delivered = new BigDecimal(line[7]);
        BigDecimal change = delivered.subtract(planned);
        assertFigure(price, row.getCell(PRICE), evaluator);
        assertFigure(new BigDecimal(line[4]), row.getCell(YEARLY), evaluator);
        assertFigure(planned, row.getCell(PLANNED), evaluator);
        assertFigure(delivered, row.getCell(DELIVERED), evaluator);
        assertFigure(change, row.getCell(CHANGE), evaluator);
        assertFigure(price.multiply(change), row.getCell(NET), evaluator);
        assertEquals(CellType.FORMULA, row.getCell(CHANGE).getCellType());
        assertEquals(CellType.FORMULA, row.getCell(NET).getCellType());
      }
      assertFigure(OsReport.TOTAL, row("SUM", rows).getCell(NET), evaluator);
      assertEquals(51, sheet.size());
    }
  }

  @Test
  void thePaymentBlockIsThatOfTheSheet() throws IOException {
    List<String[]> expected =
        List.of(
            new String[] {"1. kvartal", "100771500", "3935425", "104706925"},
            new String[] {"april", "33590500", "0", "33590500"},
            new String[] {"mai–juni", "67181000", "0", "67181000"},
            new String[] {"3. kvartal", "100771500", "0", "100771500"},
            new String[] {"4. kvartal", "100771500", "0", "100771500"},
            new String[] {"SUM", "403086000", "3935425", "407021425"});
    try (XSSFWorkbook workbook = open(OsReport.complete())) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      for (int i = 0; i < expected.size(); i++) {
        Row row = workbook.getSheetAt(0).getRow(4 + i);
        assertEquals(expected.get(i)[0], row.getCell(PLANNED).getStringCellValue());
        for (int column = 1; column <= 3; column++) {
          BigDecimal amount = new BigDecimal(expected.get(i)[column]);
          assertFigure(amount, row.getCell(PLANNED + column), evaluator);
        }
      }
    }
  }

  @Test
  void fourPlannedQuartersAreDataBecauseThePrintedYearGivesOthers() throws IOException {
    // the sheet's own units a year × 0.250 miss these four
    List<String> data = List.of("HTAMDK", "POBDK", "DA1", "DA03");
    try (XSSFWorkbook workbook = open(OsReport.complete())) {
      List<String> found = new ArrayList<>();
      rowsByCode(workbook.getSheetAt(0))
          .forEach(
              (code, row) -> {
                if (!code.equals("SUM") && row.getCell(PLANNED).getCellType() == CellType.NUMERIC) {
                  found.add(code);
                }
              });
      assertEquals(data.stream().sorted().toList(), found.stream().sorted().toList());
    }
  }

  @Test
  void anotherDeliveredFigureFlowsIntoTheCorrectionAndTheSum() throws IOException {
    try (XSSFWorkbook workbook = open(OsReport.complete())) {
      Map<String, Row> rows = rowsByCode(workbook.getSheetAt(0));
      // one hour more of HTAMDK, at 764 kr
      row("HTAMDK", rows).getCell(DELIVERED).setCellValue(17316.31);
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();

      evaluator.evaluateAll();

      Sheet sheet = workbook.getSheetAt(0);
      assertEquals(3936189, sheet.getRow(4).getCell(6).getNumericCellValue());
      assertEquals(407022189, sheet.getRow(9).getCell(7).getNumericCellValue());
    }
  }

  @Test
  void theTotalRoundsAsTheReportsEvenWhenTheExactSumEndsOnAHalf() throws IOException {
    // 0.1 × 1 + 0.1 × 2 + 0.1 × 2 is 0.5 exactly, but 0.50…01 or 0.49…9 in binary
    List<ReportLine> os = OsReport.complete().lines();
    List<ReportLine> lines =
        List.of(
            line(os.get(0), "0.1", "1"), line(os.get(1), "0.1", "2"), line(os.get(2), "0.1", "2"));
    List<ReportLine> negative =
        List.of(
            line(os.get(0), "1.1", "-1.1"),
            line(os.get(1), "2.2", "-0.1"),
            line(os.get(2), "0.7", "-0.1"));

    assertRecalculates(OsReport.withLines(lines, new BigDecimal("1")));
    // 1.21 + 0.22 + 0.07 = 1.50, away from zero
    assertRecalculates(OsReport.withLines(negative, new BigDecimal("-2")));
  }

  @Test
  void withoutAPaymentPlanTheCorrectionStillStandsAtTheTop() throws IOException {
    Report report = OsReport.withLines(OsReport.complete().lines(), OsReport.TOTAL);
    try (XSSFWorkbook workbook = open(report)) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      assertFigure(OsReport.TOTAL, workbook.getSheetAt(0).getRow(4).getCell(NET), evaluator);
    }
  }

  @Test
  void bothSheetsAreLockedWithoutPasswordButForTheInputCells() throws IOException {
    try (XSSFWorkbook workbook = open(OsReport.complete())) {
      XSSFSheet form = workbook.getSheetAt(0);
      assertTrue(form.getProtect());
      assertTrue(workbook.getSheetAt(1).getProtect());
      assertFalse(form.getCTWorksheet().getSheetProtection().isSetPassword());
      assertFalse(form.getCTWorksheet().getSheetProtection().isSetHashValue());
      int unlocked = 0;
      for (Row row : form) {
        for (Cell cell : row) {
          unlocked += cell.getCellStyle().getLocked() ? 0 : 1;
        }
      }
      // 51 delivered figures, and the four planned quarters that the plan gives
      assertEquals(55, unlocked);
      assertFalse(row("HTAMDK", rowsByCode(form)).getCell(DELIVERED).getCellStyle().getLocked());
    }
  }

  @Test
  void marksStarsAndUnitsByHand() throws IOException {
    try (XSSFWorkbook workbook = open(OsReport.complete())) {
      List<String> texts = texts(workbook.getSheetAt(0));
      assertTrue(texts.contains("HTBODK*"));
      assertTrue(texts.contains("HTAMDK"));
      assertTrue(texts.contains("UK †"));
      assertTrue(texts.contains("Regning fra sykehuset, ikke i fagsystemet"));
      assertTrue(texts.contains("Faktura 2019-0117"));
      assertTrue(texts.contains("Kari Nordmann"));
      assertTrue(
          texts.stream().anyMatch(text -> text.startsWith("* ") && text.contains("3 dager")));
    }
  }

  @Test
  void theHeadSaysWhatTheReportIsAbout() throws IOException {
    try (XSSFWorkbook workbook = open(OsReport.complete())) {
      XSSFSheet form = workbook.getSheetAt(0);
      assertEquals(2019, form.getRow(3).getCell(1).getNumericCellValue());
      assertEquals("1. kvartal 2019 (01.01.2019–31.03.2019)", form.getRow(4).getCell(1).toString());
      assertEquals("1243 Os (Hordaland)", form.getRow(5).getCell(1).toString());
      assertEquals("1", form.getRow(6).getCell(1).toString());
      assertEquals("1", form.getRow(7).getCell(1).toString());
      assertEquals(0.25, form.getRow(8).getCell(1).getNumericCellValue());
      assertEquals("1, laget 02.04.2019", form.getRow(9).getCell(1).toString());
    }
  }

  @Test
  void marksAPreviewOnBothSheets() throws IOException {
    try (XSSFWorkbook workbook = open(OsReport.preview())) {
      for (Sheet sheet : workbook) {
        assertTrue(sheet.getRow(1).getCell(0).getStringCellValue().startsWith("FORELØPIG"));
        assertEquals("FORELØPIG", sheet.getFooter().getCenter());
      }
    }
    try (XSSFWorkbook workbook = open(OsReport.complete())) {
      workbook.forEach(
          sheet -> assertTrue(texts(sheet).stream().noneMatch(text -> text.contains("FORELØPIG"))));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void speaksTheLanguageOfTheMunicipality(Language language) throws IOException {
    try (XSSFWorkbook workbook = open(OsReport.in(language))) {
      String title = workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue();
      assertEquals(
          switch (language) {
            case NB -> "Rapporteringsskjema – korreksjonsoppgjør";
            case NN -> "Rapporteringsskjema – korreksjonsoppgjer";
            case EN -> "Reporting form – settlement of the quarter";
          },
          title);
      Row total = row("SUM", rowsByCode(workbook.getSheetAt(0)));
      assertEquals(3935425, total.getCell(NET).getNumericCellValue());
    }
  }

  @Test
  void hasTheSameLinesWithTheSamePlaceholdersInEveryLanguage() {
    Messages norwegian = Messages.of(ReportXlsx.WORDS, Language.NB);
    for (Language language : Language.values()) {
      Messages words = Messages.of(ReportXlsx.WORDS, language);
      assertEquals(norwegian.keys(), words.keys());
      for (String key : words.keys()) {
        assertEquals(norwegian.placeholders(key), words.placeholders(key), key);
      }
    }
  }

  @Test
  void theSecondSheetHoldsS01AndTheQualityOfTheData() throws IOException {
    try (XSSFWorkbook workbook = open(OsReport.preview())) {
      Sheet quality = workbook.getSheetAt(1);
      assertEquals(1234, numberBeside("Ulike personer", quality));
      assertEquals(2500, numberBeside("Lest", quality));
      assertEquals(5, numberBeside("Utelatt på grunn av feil", quality));
      assertEquals(305, numberBeside("Brukt", quality));
      assertEquals(7.25, numberBeside("Timer uten kjent kode", quality));
      List<String> texts = texts(quality);
      assertTrue(texts.containsAll(List.of("A04", "M01", "R09", "profil", "mapping.csv")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://127.0.0.1\")"})
  void noTextFromInputStartsAFormula(String words) throws IOException {
    try (XSSFWorkbook workbook = open(OsReport.withHostileWords(words))) {
      List<String> texts = texts(workbook.getSheetAt(0));
      assertEquals(3, texts.stream().filter(("'" + words)::equals).count());
      assertFalse(texts.contains(words));
    }
  }

  @Test
  void opensWhateverCharactersAndLengthTheInputHas() throws IOException {
    String words = "\u0001\uD800<&" + "x".repeat(40_000);
    try (XSSFWorkbook workbook = open(OsReport.withHostileWords(words))) {
      assertTrue(texts(workbook.getSheetAt(0)).stream().anyMatch(text -> text.length() == 32_767));
    }
  }

  @Test
  void givesTheSameBytesEachTimeWithoutAClock() throws IOException {
    byte[] once = xlsx.bytes(OsReport.complete());

    assertArrayEquals(once, new ReportXlsx().bytes(OsReport.complete()));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(once))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertEquals("1980-02-01T00:00", entry.getTimeLocal().toString(), entry.getName());
      }
    }
    try (XSSFWorkbook workbook = open(OsReport.complete())) {
      assertEquals(
          OsReport.complete().asOf(),
          workbook.getProperties().getCoreProperties().getCreated().toInstant());
    }
  }

  @Test
  void givesTheSameBytesWhereverAndInWhateverLanguageTheMachineIs() {
    byte[] here = xlsx.bytes(OsReport.complete());
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertArrayEquals(here, xlsx.bytes(OsReport.complete()));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private static ReportLine line(ReportLine like, String price, String change) {
    BigDecimal delivered = new BigDecimal(change);
    BigDecimal unitPrice = new BigDecimal(price);
    return new ReportLine(
        like.code(),
        unitPrice,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        delivered,
        BigDecimal.ZERO,
        delivered,
        unitPrice.multiply(delivered),
        0);
  }

  @Test
  void theSecondSheetSaysWhatBecameOfEveryCheck() throws IOException {
    try (XSSFWorkbook workbook = open(OsReport.complete())) {
      List<String> checks = new ArrayList<>();
      for (Row row : workbook.getSheetAt(1)) {
        Cell state = row.getCell(2);
        if (state != null && List.of("kjørt", "av", "hoppet over").contains(state.toString())) {
          checks.add(row.getCell(0) + " " + state + " " + row.getCell(3));
        }
      }
      assertEquals(
          List.of(
              "A04 kjørt 3.0",
              "M01 kjørt 5.0",
              "R05 av 0.0",
              "R09 kjørt 2.0",
              "V01 hoppet over 0.0"),
          checks);
    }
  }

  private void assertRecalculates(Report report) throws IOException {
    try (XSSFWorkbook workbook = open(report)) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      Cell total = row("SUM", rowsByCode(workbook.getSheetAt(0))).getCell(NET);
      assertFigure(report.total(), total, evaluator);
    }
  }

  /** What stands in the cell, and what it comes to when calculated anew, are both the figure. */
  private static void assertFigure(BigDecimal expected, Cell cell, FormulaEvaluator evaluator) {
    String where = cell.getSheet().getSheetName() + "!" + cell.getAddress();
    double shown = cell.getNumericCellValue();
    double calculated = evaluator.evaluate(cell).getNumberValue();
    assertEquals(0, expected.compareTo(BigDecimal.valueOf(shown)), where + " shows " + shown);
    assertEquals(
        0, expected.compareTo(BigDecimal.valueOf(calculated)), where + " gives " + calculated);
  }

  private XSSFWorkbook open(Report report) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(xlsx.bytes(report)));
  }

  /** The rows of the table by code, without marks, and the total by its word. */
  private static Map<String, Row> rowsByCode(Sheet sheet) {
    Map<String, Row> rows = new HashMap<>();
    for (Row row : sheet) {
      Cell code = row.getCell(CODE);
      Cell net = row.getCell(NET);
      boolean line = code != null && net != null && net.getCellType() == CellType.FORMULA;
      if (line && row.getRowNum() > 9) {
        rows.put(code.getStringCellValue().replaceAll("[* †]", ""), row);
      }
    }
    return rows;
  }

  private static Row row(String code, Map<String, Row> rows) {
    return Objects.requireNonNull(rows.get(code), code);
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          texts.add(cell.getStringCellValue());
        }
      }
    }
    return texts;
  }

  private static double numberBeside(String label, Sheet sheet) {
    for (Row row : sheet) {
      Cell cell = row.getCell(1);
      if (cell != null && cell.toString().startsWith(label)) {
        return row.getCell(2).getNumericCellValue();
      }
    }
    throw new AssertionError("no " + label);
  }
}

package no.sioadapter.mapping.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.mapping.pack.PackFiles;
import no.sioadapter.mapping.pack.PackReader;
import no.sioadapter.mapping.table.AnyRows;
import no.sioadapter.mapping.table.TableCells;
import no.sioadapter.mapping.table.TableColumn;
import no.sioadapter.mapping.table.TableCsv;
import no.sioadapter.mapping.table.TableReader;
import no.sioadapter.mapping.table.TableReading;
import no.sioadapter.mapping.table.TableRow;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookTest {
  private final WorkbookWriter writer = new WorkbookWriter(Language.NB);
  private final WorkbookReader reader = new WorkbookReader(TableReader.ofAnyYear());

  @Provide
  Arbitrary<List<TableRow>> rows() {
    return AnyRows.several();
  }

  @Property(tries = 60)
  void thereAndBackNothingIsLost(@ForAll("rows") List<TableRow> rows) {
    TableReading read = read(bytes(rows));

    assertEquals(List.of(), read.problems());
    assertEquals(List.of(), read.findings());
    assertEquals(List.of(), read.notes());
    assertArrayEquals(TableCsv.bytes(rows), TableCsv.bytes(read.rows()));
  }

  @Property(tries = 40)
  void aFileWithAByteWrongIsReadOrRefusedButNeverACrash(@ForAll @IntRange(max = 100_000) int at) {
    byte[] broken = bytes(table("*;A;;;;;HTAMDK;;;;;")).clone();
    broken[at % broken.length] ^= 0x55;

    assertFalse(read(broken).rows().size() > 1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameWordsAndAWorkbookThatIsRead(Language language) {
    ClassLoader loader = WorkbookWriter.class.getClassLoader();
    assertEquals(
        Messages.of(WorkbookWriter.WORDS, Language.NB, loader).keys(),
        Messages.of(WorkbookWriter.WORDS, language, loader).keys());
    List<TableRow> rows = table("*;A;;;;;HTAMDK;;;;;");
    assertEquals(1, read(new WorkbookWriter(language).bytes(rows, choices(rows))).rows().size());
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws Exception {
    List<TableRow> rows = table("*;A;;;;;HTAMDK;;;;;", "gerica;B;;night;;;-;;;;;");
    byte[] first = bytes(rows);
    // a clock in the file would have moved on
    Thread.sleep(2100);

    assertArrayEquals(first, bytes(List.of(rows.get(1), rows.get(0))));
  }

  @Test
  void theHeadingsAreLockedAndTheRowsAreNot() throws Exception {
    try (XSSFWorkbook workbook = open(bytes(table("*;A;;;;;HTAMDK;;;;;")))) {
      XSSFSheet sheet = workbook.getSheet("Kobling");
      assertTrue(sheet.getProtect());
      for (TableColumn column : TableColumn.values()) {
        int index = column.index();
        assertTrue(sheet.getRow(0).getCell(index).getCellStyle().getLocked());
        assertEquals(column.heading(), sheet.getRow(1).getCell(index).getStringCellValue());
        assertTrue(sheet.getRow(1).getCell(index).getCellStyle().getLocked());
        assertFalse(sheet.getRow(2).getCell(index).getCellStyle().getLocked());
        assertFalse(sheet.getColumnStyle(index).getLocked());
      }
      assertFalse(sheet.getColumnStyle(16_383).getLocked());
      assertTrue(workbook.getSheet("Lister").getProtect());
    }
  }

  @Test
  void noCellIsAFormulaOrANumberWhateverItLooksLike() throws Exception {
    try (XSSFWorkbook workbook = open(bytes(table("*;007;=1+1;;0,5;;HTAMDK;50;;2019-01-01;;@x")))) {
      for (XSSFCell cell : cells(workbook.getSheet("Kobling"))) {
        assertTrue(
            cell.getCellType() == CellType.STRING || cell.getCellType() == CellType.BLANK,
            cell.toString());
        assertEquals("@", cell.getCellStyle().getDataFormatString());
      }
    }
  }

  @Test
  void theListsHaveTheYearsCodesTheSystemsTheShiftsAndThePlaces() throws Exception {
    List<TableRow> rows = table("profil;A;;;;;HTAMDK;;;;;");
    try (XSSFWorkbook workbook = open(bytes(rows))) {
      XSSFSheet lists = workbook.getSheet("Lister");
      List<String> ranges =
          workbook.getSheet("Kobling").getDataValidations().stream()
              .map(XSSFDataValidation::getValidationConstraint)
              .map(each -> each.getFormula1())
              .filter(each -> each.startsWith("Lister!"))
              .toList();

      // "-" and 51 codes; "*", gerica and profil; two shifts; two places
      assertEquals(
          List.of("Lister!$C$2:$C$4", "Lister!$D$2:$D$3", "Lister!$E$2:$E$3", "Lister!$A$2:$A$53"),
          ranges);
      assertEquals("-", lists.getRow(1).getCell(0).getStringCellValue());
      assertEquals("HTAMDK", lists.getRow(2).getCell(0).getStringCellValue());
      assertEquals("*", lists.getRow(1).getCell(2).getStringCellValue());
      assertEquals("profil", lists.getRow(3).getCell(2).getStringCellValue());
      assertEquals("night", lists.getRow(2).getCell(3).getStringCellValue());
      assertEquals("bought", lists.getRow(2).getCell(4).getStringCellValue());
      assertTrue(lists.getRow(52).getCell(0) != null && lists.getRow(53) == null);
    }
  }

  @Test
  void whatSomebodyTypesAsANumberOrADayIsReadAsWhatTheySee() {
    TableReading read =
        edited(
            sheet -> {
              plain(sheet, TableColumn.LOCAL_CODE).setCellValue(4711);
              plain(sheet, TableColumn.SHARE).setCellValue(33.33);
              plain(sheet, TableColumn.STAFFING_FACTOR).setCellValue(0.1 + 0.2);
              XSSFCell day = plain(sheet, TableColumn.VALID_FROM);
              XSSFCellStyle dated = sheet.getWorkbook().createCellStyle();
              dated.setDataFormat((short) 14);
              day.setCellStyle(dated);
              day.setCellValue(LocalDate.of(2019, 3, 31));
            });

    assertEquals(List.of(), read.findings());
    assertEquals(
        List.of("4711", "33,33", "0,3", "2019-03-31"),
        List.of(
            cell(read, TableColumn.LOCAL_CODE),
            cell(read, TableColumn.SHARE),
            cell(read, TableColumn.STAFFING_FACTOR),
            cell(read, TableColumn.VALID_FROM)));
  }

  @Test
  void everythingWrongIsToldBySheetAndRow() {
    TableReading read =
        edited(
            sheet -> {
              plain(sheet, TableColumn.SHIFT).setCellValue("dag");
              plain(sheet, TableColumn.SIO_CODE).setCellValue("ikke en kode");
              sheet.createRow(5).createCell(TableColumn.LOCAL_CODE.index()).setCellFormula("1+1");
            });

    assertTrue(read.table().isEmpty());
    assertEquals(
        List.of("tabell.xlsx [Kobling]:3:shift", "tabell.xlsx [Kobling]:3:sio_code"),
        read.findings().stream()
            .map(each -> each.where())
            .map(each -> each.file() + ":" + each.line() + ":" + each.column())
            .toList());
    Problem formula = read.problems().get(0);
    assertEquals(new Reason.FormulaCell(), formula.reason());
    assertEquals(6, formula.where().line());
  }

  @Test
  void rowsWithNothingInThemAreNothingAndAnUnknownColumnIsNoted() {
    TableReading read =
        edited(
            sheet -> {
              sheet.createRow(9).createCell(0).setCellValue("  ");
              sheet.getRow(1).createCell(14).setCellValue("mitt");
            });

    assertEquals(1, read.rows().size());
    assertEquals(
        List.of(new Reason.ColumnsUnknown(List.of("mitt"))),
        read.notes().stream().map(Problem::reason).toList());
  }

  @Test
  void aColumnThatIsGoneOrThereTwiceRefusesTheTable() {
    TableReading read =
        edited(
            sheet ->
                sheet.getRow(1).getCell(TableColumn.VALID_TO.index()).setCellValue("valid_from"));

    assertTrue(read.table().isEmpty());
    assertEquals(2, read.findings().size());
  }

  @Test
  void aFileThatIsNoWorkbookOfATableIsRefused() throws Exception {
    assertEquals(List.of(new Reason.WorkbookBroken()), reasons(new byte[0]));
    assertEquals(
        List.of(new Reason.WorkbookBroken()),
        reasons("system;local".getBytes(StandardCharsets.UTF_8)));
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("Ark1").createRow(0).createCell(0).setCellValue("Hei");
      workbook.write(other);
    }
    assertEquals(List.of(new Reason.SheetMissing()), reasons(other.toByteArray()));
  }

  private List<Reason> reasons(byte[] bytes) {
    return read(bytes).problems().stream().map(Problem::reason).toList();
  }

  private static String cell(TableReading read, TableColumn column) {
    return TableCells.of(read.rows().get(0), column);
  }

  private static XSSFCell plain(XSSFSheet sheet, TableColumn column) {
    return sheet.getRow(2).createCell(column.index());
  }

  /** What is read of a table of one row after somebody changed the sheet. */
  private TableReading edited(Consumer<XSSFSheet> change) {
    try (XSSFWorkbook workbook = open(bytes(table("*;A;;;;;HTAMDK;;;;;")))) {
      change.accept(workbook.getSheet("Kobling"));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return read(out.toByteArray());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<XSSFCell> cells(XSSFSheet sheet) {
    java.util.ArrayList<XSSFCell> cells = new java.util.ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> cells.add((XSSFCell) cell)));
    return cells;
  }

  private static XSSFWorkbook open(byte[] bytes) throws java.io.IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private byte[] bytes(List<TableRow> rows) {
    return writer.bytes(rows, choices(rows));
  }

  private TableReading read(byte[] bytes) {
    return reader.read(InputFile.of("tabell.xlsx", bytes));
  }

  private static Choices choices(List<TableRow> rows) {
    return Choices.of(codes(), List.of(new SourceSystem("gerica")), rows);
  }

  private static CodeSystem codes() {
    Problems problems = new Problems();
    try {
      PackFiles files = PackFiles.find(Path.of("none"), 2019, problems).orElseThrow();
      return new PackReader(problems).read(files, 2019, "1", "1").orElseThrow().codes();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<TableRow> table(String... rows) {
    String text =
        "system;local_code;unit;shift;staffing_factor;place;sio_code;share;hours_per_week;"
            + "valid_from;valid_to;note\n"
            + String.join("\n", rows)
            + "\n";
    return TableReader.ofAnyYear()
        .read(InputFile.of("mapping.csv", text.getBytes(StandardCharsets.UTF_8)))
        .rows();
  }
}

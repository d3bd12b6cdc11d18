package no.sioadapter.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the case worker gets: HSYK is HTAMDK at 764 kr, 90 days. 7 hours a week are 90 hours, 68 760
 * kr; 169 are 2172 6/7 hours, 1 660 062.857… kr.
 */
class ErrorListTest {
  private static final String CSV = "out/sio-1243-2019Q1-v1-feilliste.csv";
  private static final String XLSX = "out/sio-1243-2019Q1-v1-feilliste.xlsx";

  @TempDir private Path root;

  @Test
  void lists_what_is_to_be_mended_in_nynorsk_the_weightiest_first() throws IOException {
    Desk desk = Desk.in(root).export(rows());
    assertEquals(1, desk.report().status());
    assertEquals(
        "\uFEFFTenestestad;Alvor;Vedtak;Tenestekode;Teneste;Kva er gale;Venta;Kva må gjerast;"
            + "Verdi i eksporten;Vedtaket;Timar;Døgn;Kroner;Kontroll;Dispensasjon frå;Til og med;"
            + "Fil;Linje;Kolonne",
        lines(desk).get(0));
    String file = Desk.NAME + ".vedtak.csv";
    assertEquals(
        List.of(
            "Sone Nord;feil;V-3;HSYK;Heimesjukepleie;Omfanget på 169 timar per veke er meir enn 168"
                + " timar i veka på éi teneste.;;Kontroller omfang og omfangstype i EPJ-systemet."
                + ";169;er utelate;2172,8571;;1660062,86;R02;;;"
                + file
                + ";4;Omfang",
            "Sone Sør;feil;V-2;UKJENT;Gåtefullt;Inga rad i koplingstabellen passar for tenestekode"
                + " UKJENT (eining: Sone Sør, vakt: ikkje sett, bemanningsfaktor: ikkje sett,"
                + " plass: ikkje sett).;;Legg til ei rad, eller rett vedtaket i EPJ-systemet."
                + ";;er utelate;90,0000;;;M01;;;"
                + file
                + ";3;",
            "Sone Nord;feil;V-4;HSYK;Heimesjukepleie;Omfanget «sju» kan ikkje lesast.;Venta eit tal"
                + " med høgst fem siffer før desimalteiknet og fire etter.;Rett omfanget i"
                + " EPJ-systemet.;sju;er utelate;;;;V07;;;"
                + file
                + ";5;Omfang",
            "Sone Nord;åtvaring;V-1;HSYK;Heimesjukepleie;IPLOS-tenestetypen «10» finst ikkje i"
                + " kodeverk 9151. Vedtaket tel likevel.;;Rett tenestetypen i EPJ-systemet."
                + ";10;tel;90,0000;;68760,00;V12;;;"
                + file
                + ";2;IPLOS"),
        lines(desk).stream().filter(line -> line.contains(";V-")).filter(this::isNotM07).toList());
  }

  private boolean isNotM07(String line) {
    return !line.contains(";M07;");
  }

  @Test
  void has_the_same_lines_in_the_workbook_and_sums_each_left_out_decision_once()
      throws IOException {
    Desk desk = Desk.in(root).export(rows());
    desk.report();
    try (XSSFWorkbook workbook = workbook(desk)) {
      XSSFSheet list = workbook.getSheet("Å rette");
      List<String> lines = lines(desk);
      assertEquals(lines.size() - 1, list.getLastRowNum());
      assertEquals("V-3", text(list, 1, 2));
      assertEquals(1660062.86, list.getRow(1).getCell(12).getNumericCellValue());
      assertEquals(CellType.BLANK, list.getRow(2).getCell(12).getCellType());
      assertEquals("A1:S" + lines.size(), list.getCTWorksheet().getAutoFilter().getRef());
      assertEquals(1, list.getPaneInformation().getHorizontalSplitTopRow());
      assertTrue(list.getRow(1).getCell(5).getCellStyle().getWrapText());
      assertEquals("R02", text(list, 1, 13));
      // the check leads to its line in the overview
      String place = list.getHyperlink(1, 13).getLocation();
      Sheet overview = workbook.getSheet("Oversikt");
      int described = Integer.parseInt(place.substring(place.indexOf("!A") + 2)) - 1;
      assertEquals("R02", text(overview, described, 0));
      assertEquals("docs/checks/R02.md", text(overview, described, 6));
      // V-3 is left out once: 2172 6/7 hours; V-2 is 90 without a code; V-4 nobody can say
      Row north = row(overview, "Sone Nord");
      assertEquals(2, north.getCell(5).getNumericCellValue());
      assertEquals(2172.8571, north.getCell(6).getNumericCellValue());
      assertEquals(1660062.86, north.getCell(8).getNumericCellValue());
      assertEquals(1, north.getCell(9).getNumericCellValue());
      Row sum = row(overview, "Sum");
      assertEquals(3, sum.getCell(5).getNumericCellValue());
      assertEquals(2262.8571, sum.getCell(6).getNumericCellValue());
    }
  }

  @Test
  void starts_no_formula_whatever_the_export_says() throws IOException {
    Desk desk =
        Desk.in(root)
            .export(
                row("=1+1", "HSYK", "@SUM(1)", "+cmd", "169", ""),
                row("-2", "HSYK", "=HYPERLINK(\"x\")", "-enhet", "sju", ""));
    desk.report();
    String csv = String.join("\n", lines(desk));
    for (String text : List.of("'=1+1", "'-2", "'@SUM(1)", "'+cmd", "'-enhet")) {
      assertTrue(csv.contains(text), text + " in " + csv);
    }
    try (XSSFWorkbook workbook = workbook(desk)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertNotEquals(CellType.FORMULA, cell.getCellType());
            String text = new DataFormatter().formatCellValue(cell);
            assertFalse(
                cell.getCellType() == CellType.STRING && text.matches("(?s)[=+@-].*"), text);
          }
        }
      }
    }
  }

  @Test
  void shows_nobodys_id_unless_asked_and_then_records_who_asked() throws IOException {
    // the id without its first nought is no id, and tells who it is all the same
    String bare = Desk.PERSON.substring(1);
    String[] rows = {
      row("V-1", "HSYK", "Heimesjukepleie", "Sone Nord", "169", ""),
      row("V-2", "HSYK", "Heimesjukepleie", Desk.PERSON, "7", "").replaceFirst(Desk.PERSON, bare)
    };
    Desk desk = Desk.in(root).export(rows);
    desk.report();
    assertFalse(String.join("\n", lines(desk)).contains(bare));
    assertFalse(content(desk).contains(bare));
    assertFalse(Files.exists(desk.path("out/innsynslogg.csv")));

    Desk.Answer answer = desk.report("--show-ids", "--report-version", "2");
    assertTrue(answer.err().contains("innsynslogg.csv"), answer.err());
    assertFalse(answer.all().contains(bare), answer.all());
    List<String> shown = Files.readAllLines(desk.path(CSV.replace("v1", "v2")));
    assertTrue(shown.get(0).contains(";Person;"), shown.get(0));
    assertTrue(shown.get(1).contains(";169;" + Desk.PERSON + ";"), shown.get(1));
    assertTrue(shown.get(2).contains(";" + bare + ";"), shown.get(2));
    String user = ProcessHandle.current().info().user().orElseThrow();
    assertEquals(
        List.of(
            "when;user;report;shown",
            "2019-04-03T08:00:00Z;" + user + ";sio-1243-2019Q1-v2;person-ids"),
        Files.readAllLines(desk.path("out/innsynslogg.csv")));
    desk.report("--show-ids", "--report-version", "3");
    assertEquals(3, Files.readAllLines(desk.path("out/innsynslogg.csv")).size());
    // what is delivered is the same file for everybody
    for (String name : desk.files("out")) {
      String text = Files.readString(desk.path("out/" + name), StandardCharsets.ISO_8859_1);
      assertFalse(name.matches("sio-1243-2019Q1-v.\\..*") && text.contains(bare), name);
    }
  }

  @Test
  void ids_that_were_never_written_are_not_recorded() throws IOException {
    Desk desk = Desk.in(root).export("1243;for;få;felt");
    assertEquals(3, desk.report("--show-ids").status());
    assertEquals(List.of(), desk.files("out"));
  }

  @Test
  void holds_so_many_of_each_check_and_says_how_many_more_there_are() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      rows.add(row("V-" + i, "UKJENT", "Gåtefullt", "Sone " + i, Integer.toString(i), ""));
    }
    Desk desk = Desk.in(root).export(rows.toArray(String[]::new));
    String yaml = Files.readString(desk.path("config/municipality.yaml"));
    desk.write("config/municipality.yaml", yaml + "error_list_limit: 2\n");
    Desk.Answer answer = desk.report("--lang", "nb");
    assertTrue(answer.out().contains("2 funn av M01, de som veier mest; 3 til"), answer.out());
    // the most hours first
    List<String> listed = lines(desk).stream().filter(line -> line.contains(";M01;")).toList();
    assertEquals(2, listed.size());
    assertTrue(listed.get(0).startsWith("Sone 5;") && listed.get(1).startsWith("Sone 4;"));
    // the findings file has them all
    long all =
        Files.readAllLines(desk.path("out/sio-1243-2019Q1-v1-kontroll.csv")).stream()
            .filter(line -> line.startsWith("M01;"))
            .count();
    assertEquals(5, all);
    try (XSSFWorkbook workbook = workbook(desk)) {
      Row unmapped = row(workbook.getSheet("Oversikt"), "M01");
      assertEquals(5, unmapped.getCell(3).getNumericCellValue());
      assertEquals(2, unmapped.getCell(4).getNumericCellValue());
      assertEquals(3, unmapped.getCell(5).getNumericCellValue());
    }
    try (InputStream form = Files.newInputStream(desk.path("out/sio-1243-2019Q1-v1.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(form)) {
      assertTrue(
          row(workbook.getSheetAt(1), "Av M01 står 2 funn i feillista, dei som veg mest;")
              .getCell(0)
              .getStringCellValue()
              .contains("3 til"));
    }
    Desk.Answer json = desk.report("--json", "--report-version", "2");
    assertTrue(
        json.out().contains("\"code\":\"M01\",\"severity\":\"error\",\"count\":5,\"listed\":2"),
        json.out());
  }

  @Test
  void a_limit_that_is_none_is_refused() throws IOException {
    Desk desk = Desk.in(root).export(rows());
    String yaml = Files.readString(desk.path("config/municipality.yaml"));
    desk.write("config/municipality.yaml", yaml + "error_list_limit: 0\n");
    assertEquals(2, desk.report().status());
  }

  @Test
  void an_absence_listed_apart_stands_with_its_decision_whichever_comes_first() throws IOException {
    Desk desk = Desk.in(root).export(row("V-1", "HSYK", "Heimesjukepleie", "Sone Nord", "7", ""));
    desk.write(
        "in/" + Desk.NAME + ".opphor.csv",
        "Vedtaksnr;Fra dato;Til dato;Årsak\r\nV-1;10.02.2019;01.02.2019;sjukehus\r\n");
    desk.report();
    String line =
        lines(desk).stream().filter(each -> each.contains(";A03;")).findFirst().orElseThrow();
    assertTrue(line.startsWith("Sone Nord;feil;V-1;HSYK;Heimesjukepleie;"), line);
    assertTrue(line.contains(";01.02.2019;er utelate;90,0000;;68760,00;A03;"), line);
  }

  @Test
  void speaks_bokmaal_to_a_municipality_that_does_and_names_who_answers() throws IOException {
    Desk desk = Desk.in(root).export(rows());
    String yaml = Files.readString(desk.path("config/municipality.yaml"));
    desk.write("config/municipality.yaml", yaml.replace("language: nn", "language: nb"));
    desk.write(
        "config/waivers.csv",
        """
        check;scope;value;reason;registered_by;last_day
        V07;decision;V-4;avklares;Kari Moe;2019-12-31
        """);
    desk.report();
    assertTrue(lines(desk).get(0).startsWith("\uFEFFTjenestested;Alvor;Vedtak;"));
    // answered for, so it stands after everything else
    List<String> lines = lines(desk);
    String last = lines.get(lines.size() - 1);
    assertTrue(last.contains(";V-4;") && last.contains(";V07;Kari Moe;31.12.2019;"), last);
  }

  @Test
  void the_same_run_gives_the_same_bytes() throws IOException {
    Desk desk = Desk.in(root).export(rows());
    desk.report();
    byte[] first = Files.readAllBytes(desk.path(XLSX));
    for (String name : desk.files("out")) {
      Files.delete(desk.path("out/" + name));
    }
    desk.report();
    assertArrayEquals(first, Files.readAllBytes(desk.path(XLSX)));
  }

  private static String[] rows() {
    return new String[] {
      row("V-1", "HSYK", "Heimesjukepleie", "Sone Nord", "7", "10"),
      row("V-2", "UKJENT", "Gåtefullt", "Sone Sør", "7", ""),
      row("V-3", "HSYK", "Heimesjukepleie", "Sone Nord", "169", ""),
      row("V-4", "HSYK", "Heimesjukepleie", "Sone Nord", "sju", ""),
    };
  }

  private static String row(
      String number, String code, String name, String unit, String hours, String iplos) {
    return "1243;%s;%s;%s;%s;%s;%s;01.01.2018;;;%s;t/uke;;;;"
        .formatted(Desk.PERSON, number, code, quoted(name), iplos, unit, hours);
  }

  private static String quoted(String text) {
    return text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  private static List<String> lines(Desk desk) throws IOException {
    return Files.readAllLines(desk.path(CSV));
  }

  private static XSSFWorkbook workbook(Desk desk) throws IOException {
    try (InputStream in = Files.newInputStream(desk.path(XLSX))) {
      return new XSSFWorkbook(in);
    }
  }

  private static String content(Desk desk) throws IOException {
    StringBuilder all = new StringBuilder();
    try (XSSFWorkbook workbook = workbook(desk)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          row.forEach(cell -> all.append(new DataFormatter().formatCellValue(cell)).append('\n'));
        }
      }
    }
    return all.toString();
  }

  private static String text(Sheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getStringCellValue();
  }

  private static Row row(Sheet sheet, String begins) {
    for (Row row : sheet) {
      Cell first = row.getCell(0);
      if (first != null
          && first.getCellType() == CellType.STRING
          && first.getStringCellValue().startsWith(begins)) {
        return row;
      }
    }
    throw new AssertionError("no row of " + begins);
  }
}

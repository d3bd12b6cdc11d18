package no.sioadapter.mapping.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sioadapter.mapping.file.InputFile;
import org.junit.jupiter.api.Test;

class TableCsvTest {
  private static final String HEADER =
      "\uFEFFsystem;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
          + "hours_per_week;valid_from;valid_to;note\r\n";

  private final TableReader reader = TableReader.ofAnyYear();

  @Provide
  Arbitrary<List<TableRow>> rows() {
    return AnyRows.several();
  }

  @Property(tries = 2000)
  void readingWhatWasWrittenGivesTheSameRows(@ForAll("rows") List<TableRow> rows) {
    TableReading read = reader.read(file(TableCsv.bytes(rows)));

    assertEquals(List.of(), read.findings());
    assertEquals(List.of(), read.problems());
    assertEquals(List.of(), read.notes());
    assertEquals(
        rows.stream().sorted(TableRow.CANONICAL_ORDER).toList(),
        read.rows().stream().map(row -> row.onLine(1)).toList());
  }

  @Property(tries = 500)
  void theSameContentGivesTheSameBytes(@ForAll("rows") List<TableRow> rows, @ForAll long seed) {
    List<TableRow> shuffled = new ArrayList<>();
    rows.forEach(row -> shuffled.add(row.onLine(shuffled.size() + 2)));
    Collections.shuffle(shuffled, new Random(seed));

    assertArrayEquals(TableCsv.bytes(rows), TableCsv.bytes(shuffled));
  }

  @Property(tries = 500)
  void rowsThatSayTheSameAreNeighboursInTheOrderAndNoOthers(@ForAll("rows") List<TableRow> rows) {
    for (TableRow one : rows) {
      for (TableRow other : rows) {
        assertEquals(
            one.saysTheSameAs(other.onLine(7)), TableRow.CANONICAL_ORDER.compare(one, other) == 0);
      }
    }
  }

  @Test
  void aTableIsWrittenOneWay() throws Exception {
    List<TableRow> rows =
        rows(
            "profil;AVL;Tunet;night;0.50;own;TAKO;60.00;;2019-01-01;2019-12-31",
            "*;MAT;;;;;-;;;;",
            "gerica;AVL;;;;;HTAMDK;;3.5000;;");

    assertEquals(
        HEADER
            + "gerica;AVL;;;;;;HTAMDK;;3,5;;;\r\n"
            + "profil;AVL;;Tunet;night;0,5;own;TAKO;60;;2019-01-01;2019-12-31;\r\n"
            + "*;MAT;;;;;;-;;;;;\r\n",
        text(rows));
  }

  @Test
  void aTableWithoutRowsIsItsHeadings() {
    assertEquals(HEADER, text(List.of()));
  }

  @Test
  void noCellBeginsAFormulaInASpreadsheet() throws Exception {
    List<TableRow> rows =
        TableText.readText(
                "system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
                    + "hours_per_week;valid_from;valid_to;note\n"
                    + "*;-A;=1+1;+Nord;;;;-;;;;;@x\n")
            .rows();

    assertEquals(HEADER + "*;'-A;'=1+1;'+Nord;;;;-;;;;;'@x\r\n", text(rows));
    assertTrue(rows.get(0).isOutside());
  }

  @Test
  void theGuardOfAFormulaIsNotPartOfTheText() throws Exception {
    assertEquals("'=1", name("''=1"));
    assertEquals("=1", name("'=1"));
    assertEquals("=1", name("=1"));
    assertEquals("'n tekst", name("'n tekst"));
  }

  @Test
  void whatNoOtherFormatCanCarryIsNoText() throws Exception {
    assertEquals(1, readName("a\u0007b").findings().size());
    assertEquals(1, readName("a\uFFFEb").findings().size());
    assertEquals(1, readName("x".repeat(4001)).findings().size());
    assertEquals(0, readName("x".repeat(4000)).findings().size());
    assertEquals("a\nb\nc\td", name("\"a\r\nb\rc\td\""));
  }

  private static String name(String cell) throws Exception {
    return readName(cell).rows().get(0).localName();
  }

  private static TableReading readName(String cell) throws Exception {
    return TableText.readText(
        "system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
            + "hours_per_week;valid_from;valid_to\n*;A;"
            + cell
            + ";;;;;HTAMDK;;;;\n");
  }

  private static List<TableRow> rows(String... lines) throws Exception {
    TableReading read = TableText.read(lines);
    assertEquals(lines.length, read.rows().size());
    return read.rows();
  }

  private static String text(List<TableRow> rows) {
    return new String(TableCsv.bytes(rows), StandardCharsets.UTF_8);
  }

  private static InputFile file(byte[] bytes) {
    return InputFile.of("mapping.csv", bytes);
  }
}

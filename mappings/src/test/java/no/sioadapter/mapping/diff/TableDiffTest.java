package no.sioadapter.mapping.diff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sioadapter.mapping.diff.RowChange.Added;
import no.sioadapter.mapping.diff.RowChange.Changed;
import no.sioadapter.mapping.diff.RowChange.FieldChange;
import no.sioadapter.mapping.diff.RowChange.Removed;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.table.AnyRows;
import no.sioadapter.mapping.table.TableColumn;
import no.sioadapter.mapping.table.TableCsv;
import no.sioadapter.mapping.table.TableReader;
import no.sioadapter.mapping.table.TableRow;
import org.junit.jupiter.api.Test;

class TableDiffTest {
  private static final String HEADER =
      "system;local_code;unit;shift;staffing_factor;place;sio_code;share;hours_per_week;"
          + "valid_from;valid_to;note\n";

  @Provide
  Arbitrary<List<TableRow>> rows() {
    return AnyRows.several();
  }

  @Test
  void tablesThatSayTheSameDoNotDiffer() {
    List<TableRow> one = table("*;A;;;0,50;;HTAMDK;60,0;;;;", "*;B;;;;;-;;;;;");
    List<TableRow> other = table("*;B;;;;;-;;;;;", "*;A;;;0.5;;HTAMDK;60;;;;");

    assertTrue(TableDiff.between(one, other).isEmpty());
  }

  @Test
  void anotherTargetIsAChangeAndNotARowLostAndARowWon() {
    assertEquals(
        List.of(List.of(new FieldChange(TableColumn.SIO_CODE, "HTAMDK", "HTAMN"))),
        fields(table("*;A;;;;;HTAMDK;;;;;"), table("*;A;;;;;HTAMN;;;;;")));
  }

  @Test
  void aRowThatEndsAndOneThatTakesOverIsAnEndAndANewRow() {
    TableDiff diff =
        TableDiff.between(
            table("*;A;;;;;HTAMDK;;;;;"),
            table("*;A;;;;;HTAMN;;;2019-02-01;;", "*;A;;;;;HTAMDK;;;;2019-01-31;"));

    assertEquals(2, diff.changes().size());
    Changed ended = (Changed) diff.changes().get(0);
    assertEquals(List.of(new FieldChange(TableColumn.VALID_TO, "", "2019-01-31")), ended.fields());
    assertEquals(3, ended.after().line());
    assertEquals("2019-02-01", ((Added) diff.changes().get(1)).row().validFrom().get().toString());
  }

  @Test
  void aPackagesPartsKeepApart() {
    assertEquals(
        List.of(
            List.of(new FieldChange(TableColumn.SHARE, "60", "50")),
            List.of(new FieldChange(TableColumn.SHARE, "40", "50"))),
        fields(
            table("*;P;;;;;HTAMDK;60;;;;", "*;P;;;;;HTAMN;40;;;;"),
            table("*;P;;;;;HTAMN;50;;;;", "*;P;;;;;HTAMDK;50;;;;")));
  }

  @Test
  void aPartOfAPackageThatFallsAwayIsRemovedAlone() {
    TableDiff diff =
        TableDiff.between(
            table("*;P;;;;;HTAMDK;60;;;;", "*;P;;;;;HTAMN;20;;;;", "*;P;;;;;-;20;;;;"),
            table("*;P;;;;;HTAMDK;60;;;;", "*;P;;;;;-;40;;;;"));

    assertEquals(1, diff.count(Changed.class));
    assertEquals(1, diff.count(Removed.class));
    assertEquals("HTAMN", removed(diff).target().toString());
  }

  @Test
  void aRowForOtherConditionsIsAnotherRow() {
    TableDiff diff =
        TableDiff.between(table("*;A;;;;;HTAMN;;;;;"), table("*;A;;night;;;HTAMN;;;;;"));

    assertEquals(1, diff.count(Removed.class));
    assertEquals(1, diff.count(Added.class));
  }

  @Test
  void aRowThatStartsElsewhenOnTheSameTargetIsAChange() {
    assertEquals(
        List.of(List.of(new FieldChange(TableColumn.VALID_FROM, "2019-01-01", "2019-03-01"))),
        fields(table("*;A;;;;;HTAMN;;;2019-01-01;;"), table("*;A;;;;;HTAMN;;;2019-03-01;;")));
  }

  @Test
  void theFileForASpreadsheetHoldsWholeRows() {
    byte[] csv =
        DiffCsv.bytes(
            TableDiff.between(
                table("*;A;;;;;HTAMDK;;;;;", "*;B;;;;;HTAMDK;;;;;=1"),
                table("*;A;;;;;HTAMN;;;;;ny", "*;C;;;;;-;;;;;")));

    assertEquals(
        "\uFEFFchange;line;fields;system;local_code;local_name;unit;shift;staffing_factor;place;"
            + "sio_code;share;hours_per_week;valid_from;valid_to;note\r\n"
            + "before;2;sio_code note;*;A;;;;;;HTAMDK;;;;;\r\n"
            + "after;2;sio_code note;*;A;;;;;;HTAMN;;;;;ny\r\n"
            + "removed;3;;*;B;;;;;;HTAMDK;;;;;'=1\r\n"
            + "added;3;;*;C;;;;;;-;;;;;\r\n",
        new String(csv, StandardCharsets.UTF_8));
  }

  @Test
  void asJsonItSaysTheFields() throws Exception {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      DiffJson.write(
          TableDiff.between(table("*;A;;;;;HTAMDK;;;;;"), table("*;A;;;;;HTAMN;;;;;")), json);
      json.writeEndObject();
    }

    String json = text.toString();
    assertTrue(json.startsWith("{\"added\":[],\"removed\":[],\"changed\":[{\"before\":"), json);
    assertTrue(
        json.endsWith(
            "\"fields\":[{\"column\":\"sio_code\",\"before\":\"HTAMDK\",\"after\":\"HTAMN\"}]}]}"),
        json);
  }

  @Property(tries = 500)
  void aTableNeverDiffersFromItself(@ForAll("rows") List<TableRow> rows, @ForAll long seed) {
    List<TableRow> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));

    assertTrue(TableDiff.between(rows, shuffled).isEmpty());
  }

  @Property(tries = 1000)
  void doneToTheOldTableTheChangesGiveTheNewOne(
      @ForAll("rows") List<TableRow> before, @ForAll("rows") List<TableRow> after) {
    List<TableRow> rows = new ArrayList<>(before);
    for (RowChange change : TableDiff.between(before, after).changes()) {
      if (change instanceof Added added) {
        rows.add(added.row());
      } else if (change instanceof Removed removed) {
        assertTrue(rows.remove(removed.row()));
      } else if (change instanceof Changed changed) {
        assertFalse(changed.fields().isEmpty());
        assertTrue(changed.before().isForTheSameAs(changed.after()));
        assertTrue(rows.remove(changed.before()));
        rows.add(changed.after());
      }
    }

    assertArrayEquals(TableCsv.bytes(after), TableCsv.bytes(rows));
  }

  @Property(tries = 500)
  void theWayBackIsTheSameWay(
      @ForAll("rows") List<TableRow> before, @ForAll("rows") List<TableRow> after) {
    TableDiff there = TableDiff.between(before, after);
    TableDiff back = TableDiff.between(after, before);

    assertEquals(there.count(Added.class), back.count(Removed.class));
    assertEquals(there.count(Removed.class), back.count(Added.class));
    assertEquals(there.count(Changed.class), back.count(Changed.class));
  }

  @Property(tries = 500)
  void rowOrderPlaysNoPart(
      @ForAll("rows") List<TableRow> before,
      @ForAll("rows") List<TableRow> after,
      @ForAll long seed) {
    List<TableRow> shuffledBefore = new ArrayList<>(before);
    List<TableRow> shuffledAfter = new ArrayList<>(after);
    Collections.shuffle(shuffledBefore, new Random(seed));
    Collections.shuffle(shuffledAfter, new Random(seed));

    assertEquals(
        TableDiff.between(before, after), TableDiff.between(shuffledBefore, shuffledAfter));
  }

  private static TableRow removed(TableDiff diff) {
    return diff.changes().stream()
        .filter(Removed.class::isInstance)
        .findFirst()
        .orElseThrow()
        .row();
  }

  private static List<List<FieldChange>> fields(List<TableRow> before, List<TableRow> after) {
    return TableDiff.between(before, after).changes().stream()
        .map(change -> ((Changed) change).fields())
        .toList();
  }

  private static List<TableRow> table(String... rows) {
    String text = HEADER + String.join("\n", rows) + "\n";
    return TableReader.ofAnyYear()
        .read(InputFile.of("mapping.csv", text.getBytes(StandardCharsets.UTF_8)))
        .rows();
  }
}

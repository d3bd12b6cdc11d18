package no.sioadapter.mapping.rollover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.mapping.pack.CodeSuccessors;
import no.sioadapter.mapping.pack.PackFiles;
import no.sioadapter.mapping.pack.PackReader;
import no.sioadapter.mapping.table.AnyRows;
import no.sioadapter.mapping.table.TableCsv;
import no.sioadapter.mapping.table.TableReader;
import no.sioadapter.mapping.table.TableRow;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 2019 has STAYS, GONE, OLD, WIDE, ONE, TWO, NAMED and TURNED; 2020 has what became of them. */
class RollOverTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);
  private static final CodeTurn TURN =
      new CodeTurn(
          2020,
          CodeSystem.of(
              List.of(
                  hours("STAYS", "stays", ""),
                  hours("GONE", "gone", ""),
                  hours("OLD", "old", ""),
                  hours("WIDE", "wide", ""),
                  hours("ONE", "one", ""),
                  hours("TWO", "two", ""),
                  hours("NAMED", "Same name", ""),
                  hours("TURNED", "turned", ""))),
          CodeSystem.of(
              List.of(
                  hours("STAYS", "stays", ""),
                  hours("NEW", "new", ""),
                  hours("WIDEDK", "wide, day", "day-evening"),
                  hours("WIDEN", "wide, night", "night"),
                  hours("BOTH", "both", ""),
                  hours("RENAMED", "same name ", ""),
                  entry("TURNED", UnitKind.DAY, "turned", ""))),
          new CodeSuccessors(
              Map.of(
                  code("OLD"), List.of(code("NEW")),
                  code("WIDE"), List.of(code("WIDEDK"), code("WIDEN")),
                  code("ONE"), List.of(code("BOTH")),
                  code("TWO"), List.of(code("BOTH")))));

  @Provide
  Arbitrary<List<TableRow>> rows() {
    return AnyRows.several().map(rows -> rows.stream().map(RollOverTest::known).toList());
  }

  private static TableRow known(TableRow row) {
    return row.isOutside()
        ? row
        : row.to(
            code(
                Map.of("HTAMDK", "STAYS", "LOKO", "OLD")
                    .getOrDefault(row.target().toString(), "GONE")));
  }

  @Test
  void aRowWhoseCodeTheNewYearHasIsKeptAsItIs() {
    RolledTable rolled = roll("*;A;;;;;STAYS;;;;;", "*;B;;;;;-;;;2019-06-01;;");

    assertEquals(2, rolled.kept());
    assertEquals(List.of(), rolled.items());
    assertEquals(List.of("A STAYS –", "B - 2019-06-01–"), shown(rolled));
  }

  @Test
  void aRowWhoseCodeIsGoneEndsWithTheOldYear() {
    RolledTable rolled = roll("*;A;;;;;GONE;;;;;", "*;B;;;;;GONE;;;2020-01-01;;");

    assertEquals(List.of("A GONE –2019-12-31"), shown(rolled));
    assertEquals(List.of("Lost", "Lost"), kinds(rolled));
    assertFalse(rolled.isSettled());
  }

  @Test
  void aRowWhoseCodeHasASuccessorGoesOnWithItFromNewYear() {
    RolledTable rolled = roll("*;A;;;;;OLD;;;2019-03-01;2020-06-30;");

    assertEquals(
        List.of("A OLD 2019-03-01–2019-12-31", "A NEW 2020-01-01–2020-06-30"), shown(rolled));
    assertEquals(
        new WorkItem.Moved(
            table("*;A;;;;;OLD;;;2019-03-01;2020-06-30;").get(0),
            code("OLD"),
            code("NEW"),
            Ground.NAMED),
        rolled.items().get(0));
    assertTrue(rolled.isSettled());
  }

  @Test
  void aSplitCodeGoesWhereTheRowsConditionsPoint() {
    RolledTable rolled = roll("*;A;;night;;;WIDE;;;;;");

    assertEquals(List.of("A WIDE –2019-12-31", "A WIDEN 2020-01-01–"), shown(rolled));
    assertEquals(Ground.CONDITIONS, ((WorkItem.Moved) rolled.items().get(0)).ground());
    assertTrue(rolled.isSettled());
  }

  @Test
  void aSplitCodeIsNeverChosenInSilence() {
    RolledTable rolled = roll("*;A;;;;;WIDE;;;;;");

    assertEquals(List.of("A WIDE –2019-12-31"), shown(rolled));
    WorkItem.Split split = (WorkItem.Split) rolled.items().get(0);
    assertEquals(List.of(code("WIDEDK"), code("WIDEN")), split.candidates());
    assertTrue(split.isOpen());
  }

  @Test
  void mergedCodesSayWhatElseBecameTheSame() {
    RolledTable rolled = roll("*;A;;;;;ONE;;;;;", "*;B;;;;;TWO;;;;;");

    assertEquals(List.of("Merged", "Merged"), kinds(rolled));
    assertEquals(List.of(code("TWO")), ((WorkItem.Merged) rolled.items().get(0)).others());
    assertTrue(rolled.isSettled());
  }

  @Test
  void whereThePackSaysNothingANewCodeOfTheSameNameIsPutInForConfirmation() {
    RolledTable rolled = roll("*;A;;;;;NAMED;;;;;");

    assertEquals(List.of("A NAMED –2019-12-31", "A RENAMED 2020-01-01–"), shown(rolled));
    assertEquals(Ground.SAME_NAME, ((WorkItem.Moved) rolled.items().get(0)).ground());
    assertFalse(rolled.isSettled());
  }

  @Test
  void aCodeThatIsCountedInAnotherUnitIsToldOf() {
    RolledTable rolled = roll("*;A;;;;;TURNED;;;;;");

    assertEquals(
        List.of(
            new WorkItem.UnitChanged(
                table("*;A;;;;;TURNED;;;;;").get(0), code("TURNED"), UnitKind.DAY)),
        rolled.items());
  }

  @Test
  void aRowThatEndsWithTheOldYearGoesOnForTheNewOneUnlessAnotherTakesOver() {
    RolledTable rolled =
        roll(
            "*;A;;;;;STAYS;;;2019-01-01;2019-12-31;",
            "*;B;;;;;STAYS;;;;2019-12-31;",
            "*;B;;;;;-;;;2020-01-01;;",
            "*;C;;;;;STAYS;;;;2019-11-30;");

    assertEquals(
        List.of(
            "A STAYS 2019-01-01–2019-12-31",
            "A STAYS 2020-01-01–2020-12-31",
            "B STAYS –2019-12-31",
            "B - 2020-01-01–",
            "C STAYS –2019-11-30"),
        shown(rolled));
    assertEquals(1, rolled.carried());
  }

  @Property(tries = 1000)
  void noDayOfTheOldYearChanges(@ForAll("rows") List<TableRow> rows) {
    assertArrayEquals(
        TableCsv.bytes(ofOldYear(rows)), TableCsv.bytes(ofOldYear(RollOver.of(rows, TURN).rows())));
  }

  private static List<TableRow> ofOldYear(List<TableRow> rows) {
    return rows.stream()
        .filter(row -> row.validity().start().isBefore(NEW_YEAR))
        .map(
            row ->
                row.validity().contains(NEW_YEAR)
                    ? row.valid(row.validFrom(), Optional.of(NEW_YEAR.minusDays(1)))
                    : row)
        .toList();
  }

  @Property(tries = 1000)
  void twiceIsOnce(@ForAll("rows") List<TableRow> rows) {
    List<TableRow> once = RollOver.of(rows, TURN).rows();

    assertArrayEquals(TableCsv.bytes(once), TableCsv.bytes(RollOver.of(once, TURN).rows()));
  }

  @Property(tries = 1000)
  void whatIsValidInTheNewYearHasATargetThatItHas(@ForAll("rows") List<TableRow> rows) {
    for (TableRow row : RollOver.of(rows, TURN).rows()) {
      if (row.validity().contains(NEW_YEAR) && row.target() instanceof SioCode code) {
        assertTrue(TURN.after().find(code).isPresent(), row.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyItemHasWordsInEveryLanguage(Language language) {
    ClassLoader loader = WorkText.class.getClassLoader();
    Messages words = Messages.of(WorkText.BUNDLE, language, loader);
    Messages bokmal = Messages.of(WorkText.BUNDLE, Language.NB, loader);
    assertEquals(bokmal.keys(), words.keys());
    bokmal.keys().forEach(key -> assertEquals(bokmal.placeholders(key), words.placeholders(key)));

    RolledTable rolled =
        roll(
            "*;A;;;;;GONE;;;;;",
            "*;B;;;;;WIDE;;;;;",
            "*;C;;;;;OLD;;;;;",
            "*;D;;;;;ONE;;;;;",
            "*;E;;;;;NAMED;;;;;",
            "*;F;;;;;TURNED;;;;;",
            "*;G;;night;;;WIDE;;;;;");
    assertEquals(
        Set.of("Lost", "Split", "Moved", "Merged", "UnitChanged"), Set.copyOf(kinds(rolled)));
    for (WorkItem item : rolled.items()) {
      assertFalse(WorkText.in(language).of(item).contains("{"));
    }
  }

  @Test
  void saysWhichRowAndWhatToDo() {
    assertEquals(
        "Linje 2, A: koden GONE finnes ikke i det nye året, og ingen kode er oppgitt som dens"
            + " etterfølger. Raden slutter ved årsskiftet. Velg en ny kode, eller - for utenfor"
            + " SIO.",
        WorkText.in(Language.NB).of(roll("*;A;;;;;GONE;;;;;").items().get(0)));
  }

  @Test
  void successorsLieBesideThePackAndAreNotPartOfItsHash(@TempDir Path root) throws Exception {
    Path folder = Files.createDirectory(root.resolve("2020"));
    for (String name : List.of("checks.yaml", "codes.csv", "prices.csv", "settings.yaml")) {
      Files.writeString(folder.resolve(name), name);
    }
    Problems problems = new Problems();
    String without = PackFiles.at(folder, problems).sha256();
    Files.writeString(
        folder.resolve("successors.csv"),
        "code;successor\nOLD;NEW\nWIDE;WIDEDK\nWIDE;WIDEN\nOLD;BORTE\nold;NEW\n");
    PackFiles with = PackFiles.at(folder, problems);

    assertEquals(without, with.sha256());
    assertTrue(problems.isEmpty());
    CodeSuccessors read = new PackReader(problems).readSuccessors(with, 2020, TURN.after());
    assertEquals(List.of(code("NEW")), read.of(code("OLD")));
    assertEquals(List.of(code("WIDEDK"), code("WIDEN")), read.of(code("WIDE")));
    assertEquals(List.of(), read.of(code("STAYS")));
    assertEquals(
        List.of(new Reason.CodeNotInPack("BORTE", 2020), new Reason.NotCode("old")),
        problems.inOrder().stream().map(each -> each.reason()).toList());
  }

  private static List<String> kinds(RolledTable rolled) {
    return rolled.items().stream().map(item -> item.getClass().getSimpleName()).toList();
  }

  private static List<String> shown(RolledTable rolled) {
    return rolled.rows().stream()
        .map(
            row ->
                "%s %s %s–%s"
                    .formatted(
                        row.localCode(),
                        row.isOutside() ? "-" : row.target(),
                        row.validFrom().map(LocalDate::toString).orElse(""),
                        row.validTo().map(LocalDate::toString).orElse("")))
        .toList();
  }

  private static RolledTable roll(String... rows) {
    return RollOver.of(table(rows), TURN);
  }

  private static SioCode code(String value) {
    return new SioCode(value);
  }

  private static CodeEntry hours(String code, String name, String shift) {
    return entry(code, UnitKind.HOUR, name, shift);
  }

  private static CodeEntry entry(String code, UnitKind unit, String name, String shift) {
    return new CodeEntry(
        code(code),
        unit,
        false,
        "home-health",
        name,
        "",
        Stream.of(shift)
            .filter(each -> !each.isEmpty())
            .map(each -> each.equals("night") ? Shift.NIGHT : Shift.DAY_EVENING)
            .findFirst(),
        Optional.empty(),
        Optional.empty());
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

package no.sioadapter.mapping.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.LocalService;
import no.sioadapter.code.Outside;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.Target;
import no.sioadapter.code.UnitKind;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.table.TableReader;
import no.sioadapter.period.Quarter;
import no.sioadapter.rulepack.RulePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggesterTest {
  private static final SourceSystem GERICA = new SourceSystem("gerica");
  private static final SourceSystem PROFIL = new SourceSystem("profil");

  private RulePack pack;

  @BeforeEach
  void load() throws IOException, ConfigurationRefused {
    pack =
        MunicipalityFolder.at(Path.of("src/test/resources/checks-base/config"))
            .load(new Quarter(2019, 1))
            .rulePack();
  }

  @Test
  void the_same_code_in_the_other_systems_rows_weighs_most() {
    Suggester suggester = suggester("profil;X1;;;;;;SK05;;;;;");
    List<Suggestion> found = suggester.suggest(service("X1", "Hjemmesykepleie", UnitKind.HOUR));
    assertEquals(new SioCode("SK05"), found.get(0).target());
    assertEquals(
        new SuggestionReason.SameCode(250, "mapping.csv", PROFIL, new LocalCode("X1")),
        found.get(0).reasons().get(0));
  }

  @Test
  void a_row_that_ended_still_tells_where_the_code_belonged() {
    Suggester suggester = suggester("gerica;X1;;;;;;PBAMDK;;;;2018-12-31;");
    assertEquals(
        new SioCode("PBAMDK"),
        suggester.suggest(service("X1", "Ukjent", UnitKind.HOUR)).get(0).target());
  }

  @Test
  void a_code_of_another_unit_is_never_suggested_whatever_speaks_for_it() {
    Suggester suggester = suggester("profil;X1;;;;;;LOKO;;;;;");
    for (Suggestion each :
        suggester.suggest(service("X1", "Langtidsplass i institusjon", UnitKind.HOUR))) {
      SioCode code = (SioCode) each.target();
      assertEquals(UnitKind.HOUR, pack.codes().find(code).orElseThrow().unit());
    }
  }

  @Test
  void what_sio_does_not_pay_for_is_suggested_outside() {
    Suggestion best = suggester("").suggest(service("MAT", "Matombringing", UnitKind.HOUR)).get(0);
    assertEquals(Outside.OUTSIDE, best.target());
    assertEquals(List.of(new SuggestionReason.WordOutside(150, "matombringing")), best.reasons());
  }

  @Test
  void a_service_type_that_no_code_expects_speaks_for_outside() {
    LocalService meals = typed("X", "Teneste", 5);
    assertEquals(
        List.of(new SuggestionReason.TypeOutside(100, 5)),
        suggester("").suggest(meals).get(0).reasons());
  }

  @Test
  void the_points_are_the_sum_of_the_reasons() {
    // of 240: "helsetjenester hjemmet" in 6 names 240/8, "natt" in 9 240/11; type 120, shift 40
    LocalService night =
        new LocalService(
            GERICA,
            new LocalCode("HSP-N"),
            List.of("Hjsp natt"),
            Optional.of(15),
            UnitKind.HOUR,
            Optional.of(Shift.NIGHT),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Suggestion best = suggester("").suggest(night).get(0);
    assertEquals(new SioCode("HTAMN"), best.target());
    assertEquals(30 + 21 + 120 + 40, best.points());
  }

  @Test
  void a_shift_that_the_decisions_have_counts_before_the_names() {
    LocalService day =
        new LocalService(
            GERICA,
            new LocalCode("HSP-N"),
            List.of("Hjemmesykepleie natt"),
            Optional.of(15),
            UnitKind.HOUR,
            Optional.of(Shift.DAY_EVENING),
            Optional.empty(),
            Optional.empty(),
            List.of());
    assertEquals(new SioCode("HTAMDK"), suggester("").suggest(day).get(0).target());
  }

  @Test
  void nothing_is_suggested_where_nothing_speaks_for_anything() {
    assertTrue(suggester("").suggest(service("Q", "Qqqqqq", UnitKind.HOUR)).isEmpty());
    assertEquals(
        Optional.<Target>empty(), suggester("").likeliest(service("Q", "Qqqqqq", UnitKind.HOUR)));
  }

  @Test
  void a_code_without_a_name_is_read_itself() {
    LocalService bpa =
        new LocalService(
            GERICA,
            new LocalCode("BPA"),
            List.of(),
            Optional.empty(),
            UnitKind.HOUR,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    assertEquals(Optional.of(new SioCode("BPADK")), suggester("").likeliest(bpa));
  }

  @Test
  void a_table_of_another_year_is_read_for_what_it_is_worth() throws IOException {
    InputFile old =
        table("gerica;X1;;;;;;HTGONE;;;;;\ngerica;X2;;;;;;OL;;;x;;\ngerica;X3;;;;;;OL;;;;;\n");
    KnownTable known = KnownTable.read(old, pack, LocalDate.of(2018, 12, 31));
    Suggester suggester = new Suggester(pack, List.of(GERICA), List.of(known));
    assertTrue(suggester.suggest(service("X1", "Q", UnitKind.HOUR)).isEmpty());
    assertTrue(suggester.suggest(service("X2", "Q", UnitKind.HOUR)).isEmpty());
    assertFalse(suggester.suggest(service("X3", "Q", UnitKind.HOUR)).isEmpty());
  }

  private Suggester suggester(String rows) {
    KnownTable own =
        new KnownTable(
            "mapping.csv",
            new TableReader(pack).read(table(rows)).table().orElseThrow(),
            LocalDate.of(2019, 3, 31));
    return new Suggester(pack, List.of(GERICA, PROFIL), List.of(own));
  }

  private static InputFile table(String rows) {
    String header =
        "system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
            + "hours_per_week;valid_from;valid_to;note\n";
    return InputFile.of("mapping.csv", (header + rows).getBytes(StandardCharsets.UTF_8));
  }

  private static LocalService service(String code, String name, UnitKind unit) {
    return new LocalService(
        GERICA,
        new LocalCode(code),
        List.of(name),
        Optional.empty(),
        unit,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static LocalService typed(String code, String name, int type) {
    return new LocalService(
        GERICA,
        new LocalCode(code),
        List.of(name),
        Optional.of(type),
        UnitKind.HOUR,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}

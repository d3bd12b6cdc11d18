package no.sioadapter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HSYK counts as HTAMDK; three more local codes are unmapped, and a row is met by nobody. */
class CoverageTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String TABLE =
      """
      system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;hours_per_week;valid_from;valid_to;note
      *;HSYK;Heimesjukepleie;;;;;HTAMDK;;;;;
      *;GAMAL;Gammal kode;;;;;HTAMDK;;;;;
      profil;Q;Same kode i Profil;;;;;OL;;;;;
      """;

  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void sit_down() throws IOException {
    desk =
        Desk.in(root)
            .write("config/mapping.csv", TABLE)
            .export(
                row("V-1", "HSYK", "Heimesjukepleie", "15", "7", ""),
                row("V-2", "HSP-N", "Hjsp natt omsb.", "15", "7", "Natt"),
                row("V-3", "STK", "Støttekontakt", "9", "7", ""),
                row("V-4", "Q", "Qqqq", "", "70", ""));
  }

  @Test
  void coverage_tells_what_is_worth_most_first_and_what_nobody_met() {
    Desk.Answer answer = mapping("coverage", "--lang", "en");
    assertEquals(1, answer.status(), answer.all());
    List<String> lines = answer.lines();
    assertEquals(
        "Municipality 1243 Os, 2019Q1: what the mapping table makes of the decisions",
        lines.get(0));
    assertEquals("In need of a mapping, the dearest first: 3", lines.get(1));
    assertTrue(lines.get(3).contains("Q ") && lines.get(3).contains(" OL "), lines.get(3));
    assertTrue(lines.get(4).contains("HSP-N"), lines.get(4));
    assertTrue(lines.get(4).contains("HTBON"), lines.get(4));
    assertTrue(lines.get(4).contains("90.0000"), lines.get(4));
    assertTrue(lines.get(4).contains("2018-01-01/"), lines.get(4));
    assertTrue(lines.get(4).endsWith("night, Solbakken"), lines.get(4));
    assertTrue(lines.get(5).contains("STK"), lines.get(5));
    assertTrue(answer.out().contains("HTAMDK 90.0000"), answer.out());
    assertTrue(answer.out().contains("Rows of the table that no decision met: 1"), answer.out());
    assertTrue(answer.out().contains("line 3: * GAMAL"), answer.out());
  }

  @Test
  void coverage_as_json_has_exact_units_and_kroner() throws IOException {
    Desk.Answer answer = mapping("coverage", "--json");
    JsonNode json = JSON.readTree(answer.out());
    assertEquals(1, json.get("exit").asInt());
    assertEquals(4, json.get("rows").size());
    JsonNode night = json.get("rows").get(1);
    assertEquals("HSP-N", night.get("localCode").asText());
    assertEquals("unmapped", night.get("fate").asText());
    assertEquals("night", night.get("shift").asText());
    assertEquals("90", night.at("/withoutCode/exact").asText());
    assertEquals("HTBON", night.at("/stake/likely").asText());
    JsonNode mapped = json.get("rows").get(3);
    assertEquals("HTAMDK", mapped.at("/codes/0/code").asText());
    assertEquals("90", mapped.at("/codes/0/exact").asText());
    assertTrue(answer.out().contains("\"figure\":90.0000"), answer.out());
    assertTrue(mapped.get("stake").isNull());
    assertEquals(3, json.at("/unused/0/line").asInt());
  }

  @Test
  void a_quarter_where_everything_is_mapped_is_0() throws IOException {
    desk.export(row("V-1", "HSYK", "Heimesjukepleie", "15", "7", ""));
    assertEquals(0, mapping("coverage").status());
  }

  @Test
  void suggestions_come_with_points_and_reasons_and_change_nothing() throws IOException {
    Desk.Answer answer = mapping("suggest", "--lang", "nn");
    assertEquals(0, answer.status(), answer.all());
    assertTrue(answer.out().contains("gerica HSP-N «Hjsp natt omsb.» – ikkje kopla"), answer.out());
    assertTrue(answer.out().contains("vakt stemmer: natt"), answer.out());
    assertTrue(answer.out().contains("IPLOS-type 15 er vanleg for koden"), answer.out());
    assertTrue(answer.out().contains("same lokale kode Q i mapping.csv (profil)"), answer.out());
    assertEquals(TABLE, java.nio.file.Files.readString(desk.path("config/mapping.csv")));
  }

  @Test
  void a_code_that_nothing_speaks_of_is_told_without_a_name_and_without_a_code()
      throws IOException {
    desk.export(row("V-1", "Z", "", "", "7", ""));
    Desk.Answer answer = mapping("suggest", "--lang", "en");
    assertTrue(answer.out().contains("gerica Z – not mapped, decisions 1, 90.0000"), answer.out());
    assertTrue(answer.out().contains("Nothing speaks for any code."), answer.out());
  }

  @Test
  void what_is_covered_adds_up_to_the_reports_figures() throws IOException {
    desk.write("config/mapping.csv", TABLE + "*;STK;;;;;;HTAMDK;60;;;;\n*;STK;;;;;;SK1;40;;;;\n");
    JsonNode coverage = JSON.readTree(mapping("coverage", "--json").out());
    for (JsonNode code : JSON.readTree(desk.report("--json").out()).get("codes")) {
      BigDecimal sum = BigDecimal.ZERO;
      for (JsonNode row : coverage.get("rows")) {
        for (JsonNode each : row.get("codes")) {
          if (each.get("code").equals(code.get("code"))) {
            sum = sum.add(each.get("figure").decimalValue());
          }
        }
      }
      assertEquals(0, code.get("delivered").decimalValue().compareTo(sum), code.toString());
    }
  }

  @Test
  void suggestions_as_json_are_as_many_as_asked_for_and_their_points_add_up() throws IOException {
    JsonNode json = JSON.readTree(mapping("suggest", "--json", "--limit", "2").out());
    JsonNode night = json.get("rows").get(1);
    assertEquals(2, night.get("suggestions").size());
    JsonNode best = night.get("suggestions").get(0);
    assertEquals("HTBON", best.get("target").asText());
    int points = 0;
    for (JsonNode reason : best.get("reasons")) {
      points += reason.get("points").asInt();
    }
    assertEquals(best.get("points").asInt(), points);
  }

  @Test
  void an_earlier_table_that_knows_the_code_is_a_reason() throws IOException {
    desk.write("2018.csv", TABLE + "gerica;STK;;;;;;SK08;;;;2018-12-31;\n");
    Desk.Answer answer =
        mapping("suggest", "--lang", "en", "--known", desk.path("2018.csv").toString());
    assertTrue(answer.out().contains("same local code STK in 2018.csv (gerica)"), answer.out());
    Desk.Answer missing = mapping("suggest", "--known", desk.path("borte.csv").toString());
    assertEquals(2, missing.status());
    assertTrue(missing.err().contains("borte.csv"), missing.err());
  }

  @Test
  void a_refused_delivery_is_3_for_both_and_an_object_for_programs() throws IOException {
    desk.export("1243;for;få;felt");
    assertEquals(3, mapping("coverage").status());
    Desk.Answer json = mapping("suggest", "--json");
    assertEquals(3, json.status());
    assertEquals(3, JSON.readTree(json.out()).get("exit").asInt());
  }

  @Test
  void no_persons_id_is_told_from_any_column() throws IOException {
    desk.export(
        row("V-1", Desk.PERSON, Desk.PERSON, "15", "7", ""),
        row("V-2", "X", "Namn " + Desk.PERSON, "15", "7", ""));
    for (String verb : List.of("coverage", "suggest")) {
      assertFalse(mapping(verb).all().contains(Desk.PERSON));
      assertFalse(mapping(verb, "--json").all().contains(Desk.PERSON));
    }
  }

  private Desk.Answer mapping(String verb, String... options) {
    List<String> words = new ArrayList<>(List.of("mapping", verb, "--quarter", "2019Q1"));
    words.addAll(List.of("--config", desk.path("config").toString()));
    words.addAll(List.of("--in", desk.path("in").toString()));
    words.addAll(List.of(options));
    return desk.sio(words.toArray(String[]::new));
  }

  private static String row(
      String number, String code, String name, String type, String hours, String shift) {
    return "1243;%s;%s;%s;%s;%s;Solbakken;01.01.2018;;;%s;t/uke;%s;;;"
        .formatted(Desk.PERSON, number, code, name, type, hours, shift);
  }
}

package no.sioadapter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HSYK counts as HTAMDK (764 kr) today; the draft sends it to HTAMN (1076 kr). */
class WhatIfTest {
  private static final String HEADER =
      "system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
          + "hours_per_week;valid_from;valid_to;note\n";

  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void sit_down() throws IOException {
    desk =
        Desk.in(root)
            .export(
                Desk.decision("V-1", "HSYK", "7", "t/uke"),
                Desk.decision("V-2", "NY", "14", "t/uke"));
    desk.write(
        "ny.csv",
        HEADER
            + "*;HSYK;Heimesjukepleie;;;;;HTAMDK;;;;2019-01-31;\n"
            + "*;HSYK;Heimesjukepleie;;;;;HTAMN;;;2019-02-01;;\n"
            + "*;NY;Ny teneste;;;;;HTAMDK;;;;;\n");
  }

  @Test
  void a_draft_shows_what_it_moves_in_units_and_kroner() throws IOException {
    Desk.Answer answer = whatIf("--lang", "en", "--table", desk.path("ny.csv").toString());
    assertEquals(0, answer.status(), answer.all());
    // V-1: 1 h a day, 31 days stay and 59 move; V-2: 2 h a day for 90 days come
    assertTrue(line(answer, "HTAMDK").contains("90.0000"), answer.out());
    assertTrue(line(answer, "HTAMDK").contains("211.0000"), answer.out());
    assertTrue(line(answer, "HTAMDK").contains("+121.0000"), answer.out());
    assertTrue(line(answer, "HTAMDK").contains("+92,444"), answer.out());
    assertTrue(line(answer, "HTAMN").contains("+59.0000"), answer.out());
    assertTrue(answer.out().contains("Decisions that move: 2"), answer.out());
    assertTrue(answer.out().contains("1  HTAMDK → HTAMDK + HTAMN"), answer.out());
    assertTrue(answer.out().contains("1  (nothing) → HTAMDK"), answer.out());
    assertTrue(
        answer.out().contains("HTAMDK 90.0000 → HTAMDK 31.0000 + HTAMN 59.0000"), answer.out());
    assertEquals(List.of(), desk.files("out"));
  }

  @Test
  void the_figures_after_are_those_of_a_report_with_the_draft() throws IOException {
    JsonNode whatIf = json(whatIf("--table", desk.path("ny.csv").toString(), "--json"));
    JsonNode before = json(desk.report("--json"));
    assertEquals(figures(before), sides(whatIf, "before"));
    desk.write("config/mapping.csv", java.nio.file.Files.readString(desk.path("ny.csv")));
    JsonNode after = json(desk.report("--report-version", "2", "--json"));
    assertEquals(figures(after), sides(whatIf, "after"));
    assertEquals(before.at("/report/total"), whatIf.at("/before/total"));
    assertEquals(after.at("/report/total"), whatIf.at("/after/total"));
    assertEquals(after.at("/report/recipients"), whatIf.at("/after/recipients"));
    assertEquals("90", whatIf.at("/decisions/0/before/HTAMDK").asText());
    assertEquals("59", whatIf.at("/decisions/0/after/HTAMN").asText());
  }

  @Test
  void todays_table_against_itself_moves_nothing() {
    Desk.Answer answer =
        whatIf("--lang", "en", "--table", desk.path("config/mapping.csv").toString());
    assertEquals(0, answer.status(), answer.all());
    assertTrue(answer.out().contains("No code's figures differ."), answer.out());
    assertTrue(answer.out().contains("Decisions that move: 0"), answer.out());
  }

  @Test
  void a_limit_keeps_decisions_from_the_list_and_not_from_the_sums() {
    Desk.Answer answer =
        whatIf("--lang", "en", "--limit", "1", "--table", desk.path("ny.csv").toString());
    assertTrue(answer.out().contains("Not shown: 1 decisions"), answer.out());
    assertTrue(answer.out().contains("Decisions that move: 2"), answer.out());
  }

  @Test
  void a_draft_that_cant_be_used_is_2_with_every_error() throws IOException {
    desk.write("ny.csv", HEADER + "*;A;;;;;;HTAMDK;;;x;;\n*;B;;;;;;HTAMDK;x;;;;\n");
    Desk.Answer answer = whatIf("--table", desk.path("ny.csv").toString());
    assertEquals(2, answer.status());
    assertTrue(answer.out().contains("linje 2"), answer.out());
    assertTrue(answer.out().contains("linje 3"), answer.out());
    assertEquals(2, whatIf("--table", desk.path("borte.csv").toString()).status());
  }

  private Desk.Answer whatIf(String... options) {
    List<String> words = new ArrayList<>(List.of("mapping", "what-if", "--quarter", "2019Q1"));
    words.addAll(List.of("--config", desk.path("config").toString()));
    words.addAll(List.of("--in", desk.path("in").toString()));
    words.addAll(List.of(options));
    return desk.sio(words.toArray(String[]::new));
  }

  private static String line(Desk.Answer answer, String code) {
    return answer.lines().stream()
        .filter(line -> line.startsWith("  " + code + " "))
        .findFirst()
        .orElse("");
  }

  private static JsonNode json(Desk.Answer answer) throws IOException {
    List<String> lines = answer.lines();
    return new ObjectMapper().readTree(lines.get(lines.size() - 1));
  }

  private static List<String> figures(JsonNode report) {
    List<String> figures = new ArrayList<>();
    for (JsonNode code : report.get("codes")) {
      figures.add(
          code.get("code")
              + " "
              + code.get("delivered")
              + " "
              + code.get("net")
              + " "
              + code.get("recipients"));
    }
    return figures;
  }

  private static List<String> sides(JsonNode whatIf, String side) {
    List<String> figures = new ArrayList<>();
    for (JsonNode code : whatIf.get("codes")) {
      JsonNode each = code.get(side);
      figures.add(
          code.get("code")
              + " "
              + each.get("delivered")
              + " "
              + each.get("net")
              + " "
              + each.get("recipients"));
    }
    return figures;
  }
}

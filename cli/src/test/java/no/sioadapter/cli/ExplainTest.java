package no.sioadapter.cli;

import static no.sioadapter.cli.Desk.decision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void sit_down() throws IOException {
    desk =
        Desk.in(root)
            .export(
                decision("V-1", "HSYK", "1", "t/uke"),
                decision("V-2", "HSYK", "1", "t/uke"),
                decision("V-3", "HSYK", "1", "t/mnd"));
  }

  @Test
  void fractions_are_added_before_the_one_rounding() {
    Desk.Answer answer = desk.run("explain", "--code", "HTAMDK", "--lang", "en");
    assertEquals(0, answer.status(), answer.err());
    // 90/7 + 90/7 + 90/28 = 405/14 = 28.92857…; the rounded ones would be 28.9285
    assertLine(answer, "Sum of 3 lines: 405/14 = 28.9286 hours");
    assertLine(answer, "Rounded once to 4 decimals (I-13): 28.9286");
    assertLine(answer, "The figure in the report: 28.9286. They agree.");
    assertEquals(1, rows(answer, "V-1").size());
    assertTrue(rows(answer, "V-3").get(0).contains(" 1/28 "), answer.out());
    assertTrue(rows(answer, "V-3").get(0).contains(" 45/14 "), answer.out());
  }

  @Test
  void a_limit_keeps_lines_back_and_the_sum_whole() {
    Desk.Answer answer = desk.run("explain", "--code", "HTAMDK", "--lang", "en", "--limit", "1");
    assertEquals(1, rows(answer, "V-").size());
    assertLine(answer, "Not listed: 2 lines. They are in the sum.");
    assertLine(answer, "Sum of 3 lines: 405/14 = 28.9286 hours");
  }

  @Test
  void units_by_hand_stand_on_a_line_of_their_own() throws IOException {
    desk.write(
        "config/tillegg-2019Q1.csv",
        """
        code;units;recipients;reason;document;registered_by
        HTAMDK;0,25;1;glemt;2019/1;Kontrollør
        """);
    Desk.Answer answer = desk.run("explain", "--code", "HTAMDK", "--lang", "en");
    assertLine(answer, "By hand: 1/4 = 0.2500 hours – glemt (2019/1, Kontrollør)");
    // 405/14 + 1/4
    assertLine(answer, "Exact: 817/28 hours");
    assertLine(answer, "The figure in the report: 29.1786. They agree.");
  }

  @Test
  void absent_days_and_the_place_in_the_file_are_told() throws IOException {
    desk.write(
        "in/" + Desk.NAME + ".opphor.csv",
        "Vedtaksnr;Fra dato;Til dato;Årsak\r\nV-2;30.12.2018;10.01.2019;sykehus\r\n");
    String row = rows(desk.run("explain", "--code", "HTAMDK"), "V-2").get(0);
    // 10 of the 90 days are absent: 80/7
    assertEquals(
        List.of("V-2", "HSYK", "80", "10", "1/7", "80/7", "11,4286", "aktiv", "2"),
        List.of(row.trim().split(" +")).subList(0, 9));
    assertTrue(row.contains("2019-01-11/2019-03-31"), row);
    assertTrue(row.endsWith(Desk.NAME + ".vedtak.csv:3"), row);
  }

  @Test
  void a_code_that_nobody_has_is_explained_as_nothing() {
    Desk.Answer answer = desk.run("explain", "--code", "UK", "--lang", "en");
    assertEquals(0, answer.status());
    assertLine(answer, "Sum of 0 lines: 0 = 0.0000 days");
  }

  @Test
  void a_code_that_the_year_has_not_is_2() {
    assertEquals(2, desk.run("explain", "--code", "XYZ").status());
  }

  private static List<String> rows(Desk.Answer answer, String start) {
    return answer.lines().stream().filter(line -> line.startsWith(start)).toList();
  }

  private static void assertLine(Desk.Answer answer, String line) {
    assertTrue(answer.lines().contains(line), answer.out());
  }
}

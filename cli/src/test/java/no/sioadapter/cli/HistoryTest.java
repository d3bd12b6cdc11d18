package no.sioadapter.cli;

import static no.sioadapter.cli.Desk.decision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first quarter of 2019 is reported (13 hours); the second is held against it. */
class HistoryTest {
  private static final String XML = "out/sio-1243-2019Q1-v1.xml";

  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void theFirstQuarterIsReported() throws IOException {
    desk = Desk.in(root).export(decision("V-1", "HSYK", "1", "t/uke"));
    assertEquals(0, desk.report().status());
  }

  @Test
  void a_quarter_is_held_against_the_report_of_the_one_before() throws IOException {
    // 91 days at 70 hours a week are 910 hours, against 12.8571
    desk.export(decision("V-1", "HSYK", "70", "t/uke"));
    for (String place : List.of("out", XML)) {
      Desk.Answer answer = second("check", "--history", desk.path(place).toString());
      assertEquals(0, answer.status(), answer.all());
      assertTrue(answer.out().contains("HTAMDK: 910 timer"), answer.out());
      assertTrue(answer.lines().contains("  Q01  kjørt          1"), answer.out());
      assertTrue(answer.lines().contains("  Q02  hoppet over"), answer.out());
    }
  }

  @Test
  void without_earlier_reports_the_checks_that_need_them_are_skipped() {
    Desk.Answer answer = second("check");
    assertTrue(answer.lines().contains("  Q01  hoppet over"), answer.out());
    assertTrue(answer.lines().contains("  R02  kjørt          0"), answer.out());
  }

  @Test
  void the_manifest_names_the_report_that_was_held_against() throws IOException {
    String history = desk.path("out").toString();
    Desk.Answer answer =
        second(
            "report", "--municipality", "1243", "--out", history, "--history", history, "--json");
    assertEquals(0, answer.status(), answer.all());
    Path manifest = desk.path("out/sio-1243-2019Q2-v1.manifest.json");
    List<String> names = new ArrayList<>();
    for (JsonNode input : new ObjectMapper().readTree(manifest.toFile()).get("inputs")) {
      if (input.get("kind").asText().equals("history")) {
        names.add(input.get("name").asText());
      }
    }
    assertEquals(List.of("sio-1243-2019Q1-v1.xml", "sio-1243-2019Q1-v1-enheter.csv"), names);
  }

  @Test
  void a_unit_that_the_export_names_no_more_is_told_and_its_file_is_an_input() throws IOException {
    String sone = decision("V-%d", "HSYK", "1", "t/uke").replace("HSYK;;;", "HSYK;;;Sone Nord");
    desk.export(
        sone.formatted(1),
        sone.formatted(2),
        sone.formatted(3),
        sone.formatted(4),
        sone.formatted(5));
    desk.report("--report-version", "2");
    assertEquals(
        "\uFEFFsystem;unit;decisions\r\ngerica;Sone Nord;5\r\n",
        Files.readString(desk.path("out/sio-1243-2019Q1-v2-enheter.csv")));
    desk.export(decision("V-1", "HSYK", "1", "t/uke"));
    Desk.Answer answer = second("check", "--history", desk.path("out").toString());
    assertTrue(answer.out().contains("Sone Nord hadde 5 vedtak"), answer.out());
    assertTrue(answer.lines().contains("  Q11  kjørt          1"), answer.out());
  }

  @Test
  void decisions_are_held_against_the_deliveries_of_the_quarter_before() throws IOException {
    Files.move(desk.path("in"), desk.path("in-q1"));
    // 7 hours a week from 18 March are 14 days, 14 hours, in a quarter that is reported
    desk.export(
        decision("V-1", "HSYK", "1", "t/uke"),
        decision("V-2", "HSYK", "7", "t/uke").replace("01.01.2018", "18.03.2019"));
    String before = desk.path("in-q1").toString();
    Desk.Answer answer = second("check", "--earlier-in", before);
    assertEquals(0, answer.status(), answer.all());
    assertTrue(answer.out().contains("gir 14 timer på HTAMDK"), answer.out());
    assertTrue(answer.lines().contains("  P09  kjørt          0"), answer.out());
    assertTrue(answer.lines().contains("  Q12  kjørt          1"), answer.out());
    assertTrue(answer.lines().contains("  Q13  kjørt          0"), answer.out());
    assertTrue(second("check").lines().contains("  Q12  hoppet over"));
  }

  @Test
  void the_manifest_names_the_earlier_deliveries_and_no_figure_moves() throws IOException {
    String before = desk.path("in").toString();
    String history = desk.path("out").toString();
    String[] words = {"--municipality", "1243", "--out", history, "--json"};
    Desk.Answer alone = second("report", words);
    List<String> more = new ArrayList<>(List.of(words));
    more.addAll(List.of("--report-version", "2", "--earlier-in", before));
    Desk.Answer held = second("report", more.toArray(String[]::new));
    assertEquals(0, alone.status() + held.status(), alone.all() + held.all());
    Path manifest = desk.path("out/sio-1243-2019Q2-v2.manifest.json");
    List<String> names = new ArrayList<>();
    for (JsonNode input : new ObjectMapper().readTree(manifest.toFile()).get("inputs")) {
      if (input.get("kind").asText().equals("earlier-delivery")) {
        names.add(input.get("name").asText());
      }
    }
    assertEquals(List.of(Desk.NAME + ".vedtak.csv"), names);
    assertEquals(
        Files.readString(desk.path("out/sio-1243-2019Q2-v1.csv")),
        Files.readString(desk.path("out/sio-1243-2019Q2-v2.csv")));
  }

  @Test
  void a_file_that_is_no_report_is_refused_and_nothing_is_written() throws IOException {
    desk.write("out/other.xml", "<other/>");
    List<String> before = desk.files("out");
    Desk.Answer answer =
        second(
            "report",
            "--municipality",
            "1243",
            "--out",
            desk.path("out").toString(),
            "--history",
            desk.path("out/other.xml").toString());
    assertEquals(3, answer.status());
    assertTrue(answer.err().contains("other.xml"), answer.err());
    assertEquals(before, desk.files("out"));
  }

  @Test
  void a_report_that_is_not_compared_with_is_told() throws IOException {
    String xml = Files.readString(desk.path(XML)).replace("nummer=\"1243\"", "nummer=\"1241\"");
    desk.write("elsewhere.xml", xml);
    Desk.Answer answer = second("check", "--history", desk.path("elsewhere.xml").toString());
    assertEquals(0, answer.status());
    assertTrue(answer.err().contains("elsewhere.xml"), answer.err());
    assertTrue(answer.lines().contains("  Q01  hoppet over"), answer.out());
  }

  @Test
  void a_place_that_is_not_there_is_wrong_usage() {
    Desk.Answer answer = second("check", "--history", desk.path("nowhere").toString());
    assertEquals(2, answer.status());
    assertFalse(answer.err().isBlank());
  }

  @Test
  void a_folder_without_an_earlier_report_is_told_with_the_names_that_were_expected()
      throws IOException {
    desk.write("empty/sio-1243-2018Q4-v1.xml", "neither the quarter before nor last year's");
    Desk.Answer answer = second("check", "--history", desk.path("empty").toString());
    assertEquals(0, answer.status(), answer.all());
    assertTrue(answer.err().contains("sio-1243-2019Q1-v1.xml"), answer.err());
    assertTrue(answer.err().contains("sio-1243-2018Q2-v1.xml"), answer.err());
  }

  @Test
  void the_option_that_points_at_nothing_is_named() throws IOException {
    desk.write("empty/readme.txt", "no delivery");
    String empty = desk.path("empty").toString();
    Desk.Answer answer = second("check", "--earlier-in", empty);
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("--earlier-in"), answer.err());
    assertFalse(answer.err().contains("--in "), answer.err());
  }

  private Desk.Answer second(String verb, String... options) {
    List<String> words =
        new ArrayList<>(List.of(verb, "--quarter", "2019Q2", "--as-of", "2019-07-02T08:00:00Z"));
    words.addAll(List.of("--config", desk.path("config").toString()));
    words.addAll(List.of("--in", desk.path("in").toString()));
    words.addAll(List.of(options));
    return desk.sio(words.toArray(String[]::new));
  }
}

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
    assertEquals(List.of("sio-1243-2019Q1-v1.xml"), names);
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

  private Desk.Answer second(String verb, String... options) {
    List<String> words =
        new ArrayList<>(List.of(verb, "--quarter", "2019Q2", "--as-of", "2019-07-02T08:00:00Z"));
    words.addAll(List.of("--config", desk.path("config").toString()));
    words.addAll(List.of("--in", desk.path("in").toString()));
    words.addAll(List.of(options));
    return desk.sio(words.toArray(String[]::new));
  }
}

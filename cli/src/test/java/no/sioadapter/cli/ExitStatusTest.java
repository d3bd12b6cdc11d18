package no.sioadapter.cli;

import static no.sioadapter.cli.Desk.decision;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of exit statuses: 0 clean, 1 errors, 2 usage, 3 refused, 4 failure. */
class ExitStatusTest {
  private static final List<String> ALL_FILES =
      List.of(
          "sio-1243-2019Q1-v1-enheter.csv",
          "sio-1243-2019Q1-v1-feilliste.csv",
          "sio-1243-2019Q1-v1-feilliste.xlsx",
          "sio-1243-2019Q1-v1-grunnlag.csv",
          "sio-1243-2019Q1-v1-kontroll.csv",
          "sio-1243-2019Q1-v1.csv",
          "sio-1243-2019Q1-v1.fhir.json",
          "sio-1243-2019Q1-v1.manifest.json",
          "sio-1243-2019Q1-v1.xlsx",
          "sio-1243-2019Q1-v1.xml");

  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void sit_down() throws IOException {
    desk = Desk.in(root).export(decision("V-1", "HSYK", "3,5", "t/uke"));
  }

  @Test
  void a_clean_run_is_0_and_all_files_are_there() throws IOException {
    Desk.Answer answer = desk.report();
    assertEquals(0, answer.status(), answer.err());
    assertEquals(ALL_FILES, desk.files("out"));
    // 3.5 h a week is 45 hours in 90 days; nothing is planned; 45 × 764 kr
    assertTrue(answer.out().contains("34\u00a0380 kr"), answer.out());
    assertEquals("", answer.err());
  }

  @Test
  void a_decision_left_out_is_1_and_the_files_are_there() throws IOException {
    desk.export(decision("V-1", "HSYK", "3,5", "t/uke"), decision("V-2", "UKJENT", "7", "t/uke"));
    Desk.Answer answer = desk.report();
    assertEquals(1, answer.status(), answer.err());
    assertEquals(ALL_FILES, desk.files("out"));
    assertTrue(answer.err().contains("1 vedtak er utelatt"), answer.err());
    // I-07: 7 h a week is 90 hours in 90 days
    assertTrue(answer.out().contains("timer 90,0000"), answer.out());
  }

  @Test
  void the_findings_file_opens_in_a_spreadsheet_in_the_municipalitys_language() throws IOException {
    desk.export(decision("V-2", "UKJENT", "7", "t/uke"));
    desk.report("--lang", "en");
    String findings = Files.readString(desk.path("out/sio-1243-2019Q1-v1-kontroll.csv"));
    assertTrue(findings.startsWith("\uFEFFcode;severity;file;"), findings);
    assertTrue(findings.contains("koplingstabellen"), findings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "explain"})
  void verbs_that_only_look_are_1_too_and_write_nothing(String verb) throws IOException {
    desk.export(decision("V-2", "UKJENT", "7", "t/uke"));
    List<String> before = desk.files("");
    Desk.Answer answer =
        verb.equals("explain") ? desk.run(verb, "--code", "HTAMDK") : desk.run(verb);
    assertEquals(1, answer.status(), answer.err());
    assertEquals(before, desk.files(""));
  }

  @Test
  void a_refused_file_is_3_and_there_is_no_folder() throws IOException {
    desk.write("in/" + Desk.NAME + ".vedtak.csv", "ikke;en;eksport\r\n1;2;3\r\n");
    Desk.Answer answer = desk.report();
    assertEquals(3, answer.status(), answer.err());
    assertFalse(Files.exists(desk.path("out")));
    assertTrue(answer.err().contains("F02"), answer.err());
  }

  @Test
  void a_refused_file_leaves_a_folder_that_was_there_as_it_was() throws IOException {
    desk.write("in/" + Desk.NAME + ".vedtak.csv", "ikke;en;eksport\r\n1;2;3\r\n");
    desk.write("out/notat.txt", "");
    assertEquals(3, desk.report().status());
    assertEquals(List.of("notat.txt"), desk.files("out"));
  }

  @ParameterizedTest
  @CsvSource({
    "--quarter, 2019Q5, 2019Q5",
    "--quarter, 1. kvartal, 1. kvartal",
    "--as-of, 2019-04-02, 2019-04-02",
    "--report-version, 0, 0",
    "--lang, da, da",
    "--municipality, 124, 124",
    "--colour, red, --colour"
  })
  void wrong_options_are_2_and_are_named(String option, String value, String named)
      throws IOException {
    Desk.Answer answer =
        option.equals("--quarter") || option.equals("--municipality")
            ? desk.sio(
                "report",
                "--config",
                desk.path("config").toString(),
                "--in",
                desk.path("in").toString(),
                "--out",
                desk.path("out").toString(),
                "--quarter",
                option.equals("--quarter") ? value : "2019Q1",
                "--municipality",
                option.equals("--municipality") ? value : "1243")
            : desk.report(option, value);
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains(named), answer.err());
    assertEquals(List.of(), desk.files("out"));
  }

  @Test
  void all_wrong_options_are_told_at_once() {
    Desk.Answer answer = desk.report("--as-of", "i dag", "--report-version", "to", "--lang", "no");
    assertEquals(2, answer.status());
    assertEquals(3, answer.err().lines().count(), answer.err());
  }

  @Test
  void another_municipality_than_the_folders_is_2() {
    Desk.Answer answer =
        desk.run("report", "--out", desk.path("out").toString(), "--municipality", "4624");
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("4624") && answer.err().contains("1243"), answer.err());
  }

  @Test
  void a_configuration_at_fault_is_2_with_every_problem_by_file_and_line() throws IOException {
    desk.write("config/a-konto-2019.csv", "year;code;yearly_units\n2019;NEI;1\n2019;HTAMDK;x\n");
    Desk.Answer answer = desk.report();
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("a-konto-2019.csv, linje 2"), answer.err());
    assertTrue(answer.err().contains("a-konto-2019.csv, linje 3"), answer.err());
  }

  @Test
  void an_input_that_is_not_there_is_2() {
    Desk.Answer answer = desk.report("--in", desk.path("borte.zip").toString());
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("borte.zip"), answer.err());
  }

  @Test
  void a_folder_without_deliveries_is_2() throws IOException {
    Files.delete(desk.path("in/" + Desk.NAME + ".ferdig"));
    Desk.Answer answer = desk.report();
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains(".vedtak.csv"), answer.err());
  }

  @Test
  void a_version_that_is_there_is_2_and_nothing_is_overwritten() throws IOException {
    assertEquals(0, desk.report().status());
    byte[] before = Files.readAllBytes(desk.path("out/sio-1243-2019Q1-v1.csv"));
    desk.export(decision("V-1", "HSYK", "7", "t/uke"));
    Desk.Answer answer = desk.report();
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("--report-version"), answer.err());
    assertArrayEquals(before, Files.readAllBytes(desk.path("out/sio-1243-2019Q1-v1.csv")));
    assertEquals(0, desk.report("--report-version", "2").status());
    assertEquals(20, desk.files("out").size());
  }

  @Test
  void an_out_folder_that_is_a_file_is_2() throws IOException {
    desk.write("out", "");
    assertEquals(2, desk.report().status());
  }

  @Test
  void no_verb_and_an_unknown_verb_are_2() {
    assertEquals(2, desk.sio().status());
    assertEquals(2, desk.sio("rapport").status());
  }

  @Test
  void a_failure_is_4_with_a_number_and_no_trace() {
    Desk.Answer answer = desk.clock(new BrokenClock()).report();
    assertEquals(4, answer.status());
    assertTrue(answer.err().matches("(?s).*\\(feil [0-9a-f]{8}\\).*"), answer.err());
    assertFalse(answer.all().contains("BrokenClock"), answer.all());
    assertFalse(answer.all().contains("Exception"), answer.all());
  }

  @Test
  void the_same_failure_has_the_same_number() {
    desk.clock(new BrokenClock());
    assertEquals(desk.report().err(), desk.report().err());
  }

  @Test
  void a_dry_run_does_everything_and_writes_nothing() throws IOException {
    Desk.Answer answer = desk.report("--dry-run");
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().contains("34\u00a0380 kr"), answer.out());
    assertFalse(Files.exists(desk.path("out")));
  }

  @Test
  void a_quarter_that_is_not_over_is_a_preview() {
    desk.clock(Clock.fixed(Instant.parse("2019-03-31T21:59:59Z"), ZoneOffset.UTC));
    assertTrue(desk.report("--dry-run").out().contains("FORELØPIG"));
    // summer time began the same night: the quarter ends at 22:00 UTC
    desk.clock(Clock.fixed(Instant.parse("2019-03-31T22:00:00Z"), ZoneOffset.UTC));
    assertFalse(desk.report("--dry-run").out().contains("FORELØPIG"));
  }

  /** Fails as a program with a mistake in it does. */
  private static final class BrokenClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      throw new IllegalStateException("the clock of " + Desk.PERSON + " stands still");
    }
  }
}

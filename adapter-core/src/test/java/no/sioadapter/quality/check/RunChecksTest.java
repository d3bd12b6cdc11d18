package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.MappingLine;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.RunCheck;
import no.sioadapter.quality.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that look at a run as a whole. */
class RunChecksTest {
  @ParameterizedTest
  @CsvSource({
    "8, 1, ''", // too few to judge
    "9, 1, HOME", // a tenth
    "19, 2, HOME",
    "17, 2, ''", // over a tenth
    "1, 9, AMBULATORY",
    "10, 0, ''",
    "0, 10, ''",
    "0, 0, ''"
  })
  void a_few_decisions_unlike_the_units_others_are_told(
      long ambulatory, long home, String setting) {
    RunCheck check = new SettingUnlikeUnit(BigDecimal.TEN, BigDecimal.TEN);
    String where = setting.equals("HOME") ? "vedtak.csv:7" : "vedtak.csv:5";
    assertEquals(
        setting.isEmpty()
            ? List.of()
            : List.of(
                where
                    + " Found[unit=Sone Nord, few="
                    + Math.min(ambulatory, home)
                    + ", all="
                    + (ambulatory + home)
                    + ", setting="
                    + setting
                    + "]"),
        found(check, unit(use(ambulatory, 5), use(home, 7))));
  }

  @Test
  void half_of_each_is_few_only_where_the_limit_says_so() {
    assertEquals(
        List.of("vedtak.csv:5 Found[unit=Sone Nord, few=5, all=10, setting=AMBULATORY]"),
        found(
            new SettingUnlikeUnit(BigDecimal.TEN, new BigDecimal("50")),
            unit(use(5, 5), use(5, 7))));
    assertEquals(
        List.of(),
        found(
            new SettingUnlikeUnit(BigDecimal.TEN, new BigDecimal("49.9")),
            unit(use(5, 5), use(5, 7))));
  }

  @ParameterizedTest
  @CsvSource({"8, 1, 0", "9, 1, 1"})
  void a_unit_with_one_decision_less_than_enough_is_not_judged(
      long ambulatory, long home, int told) {
    RunCheck check = new SettingUnlikeUnit(BigDecimal.TEN, new BigDecimal("50"));
    assertEquals(told, found(check, unit(use(ambulatory, 5), use(home, 7))).size());
  }

  @ParameterizedTest
  @CsvSource({"2, false", "3, false", "4, true"})
  void more_codes_than_the_limit_are_a_spread(int codes, boolean fires) {
    List<SioCode> went =
        IntStream.range(0, codes).mapToObj(each -> new SioCode("C" + each)).toList();
    assertEquals(
        fires
            ? List.of(
                "vedtak.csv:2 Found[localCode=DAG, number=4, limit=3, sioCodes=[C0, C1, C2, C3]]")
            : List.of(),
        found(
            new LocalCodeSpread(BigDecimal.valueOf(3)),
            new RunSummary(
                1,
                0,
                List.of(
                    new RunSummary.Service(
                        new SourceSystem("gerica"), new LocalCode("DAG"), went, Row.WHERE)),
                List.of(),
                List.of())));
  }

  @Test
  void each_row_that_was_not_met_is_told_where_it_stands() {
    assertEquals(
        List.of("mapping.csv:3 Found[localCode=A]", "mapping.csv:9 Found[localCode=B]"),
        found(
            new MappingRowUnused(),
            new RunSummary(1, 0, List.of(), List.of(), List.of(line(3, "A"), line(9, "B")))));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10, ''", // half
    "9, 10, 52.7", // 52.63… is shown rounded up
    "8, 10, ''", // too few to judge
    "9999, 10000, 50.1", // 50.0025 …
    "0, 19, 100.0",
    "0, 0, ''"
  })
  void more_than_half_outside_is_told(long counted, long outside, String share) {
    assertEquals(
        share.isEmpty()
            ? List.of()
            : List.of(
                ":0 Found[outside="
                    + outside
                    + ", all="
                    + (counted + outside)
                    + ", share="
                    + share
                    + ", limit=50]"),
        found(
            new OutsideShareHigh(new BigDecimal("19"), new BigDecimal("50")),
            new RunSummary(counted, outside, List.of(), List.of(), List.of())));
  }

  private static List<String> found(RunCheck check, RunSummary run) {
    List<String> found = new ArrayList<>();
    check.examine(
        run, (where, details) -> found.add(where.file() + ":" + where.line() + " " + details));
    return found;
  }

  private static RunSummary unit(RunSummary.Use ambulatory, RunSummary.Use home) {
    return new RunSummary(
        0, 0, List.of(), List.of(new RunSummary.Unit("Sone Nord", ambulatory, home)), List.of());
  }

  private static RunSummary.Use use(long decisions, long line) {
    return new RunSummary.Use(
        decisions,
        decisions == 0 ? Optional.empty() : Optional.of(new Location("vedtak.csv", line, "")));
  }

  private static MappingLine line(int line, String code) {
    return new MappingLine("mapping.csv", line, Optional.empty(), new LocalCode(code));
  }
}

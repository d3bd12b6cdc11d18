package no.sioadapter.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.Outside;
import no.sioadapter.code.Part;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.ResolvedSpan;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.code.UnitKind;
import no.sioadapter.count.Contribution;
import no.sioadapter.count.Units;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.EndReason;
import no.sioadapter.decision.Field;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.decision.OrganisationNumber;
import no.sioadapter.decision.PersonId;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.QuarterCheck;
import no.sioadapter.quality.QuarterView;
import no.sioadapter.quality.Severity;
import no.sioadapter.quality.Waiver;
import no.sioadapter.quality.check.Catalogue;
import no.sioadapter.quality.check.Checks;
import no.sioadapter.quality.check.FileUnreadable;
import no.sioadapter.report.CheckState;
import no.sioadapter.report.Counts;
import no.sioadapter.report.QuarterDifference;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportLine;
import no.sioadapter.rulepack.Addition;
import no.sioadapter.rulepack.CountingSettings;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.rulepack.OnAccount;
import no.sioadapter.rulepack.PaymentRowRule;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.rulepack.Tolerance;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.DeliveryReader;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.RecordSink;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.Test;

/**
 * The run as a whole, on records written here: local code H is hours (HTAMDK, no star), S hours
 * with a star, D places with a star, O on purpose outside, U unmapped. 2019 Q1 has 90 days.
 */
class QuarterRunTest {
  private static final SourceSystem GERICA = new SourceSystem("gerica");
  private static final SioCode H = new SioCode("HTAMDK");
  private static final SioCode S = new SioCode("HTBODK");
  private static final SioCode D = new SioCode("LOKO");
  private static final String ANNA = "02847599807";
  private static final String BERIT = "01817012066";

  private final List<Finding> findings = new ArrayList<>();

  @Test
  void every_decision_ends_in_one_place() throws Exception {
    Report report =
        report(
            row("1", "H"),
            row("2", "O"),
            row("3", "H").with("to", "2018-12-31"),
            row("4", "U"),
            row("5", "H").with("amount", "x"));
    assertEquals(5, report.counts().read());
    assertEquals(1, report.counts().counted());
    assertEquals(1, report.counts().outside());
    assertEquals(1, report.counts().notInQuarter());
    assertEquals(2, report.counts().leftOut());
    assertEquals("90.0000", delivered(report, H));
    assertEquals(List.of("M01:4", "V07:5"), codes());
  }

  @Test
  void an_amount_is_counted_up_to_the_largest_and_left_out_beyond_it() throws Exception {
    Report report =
        report(row("1", "D").with("amount", "99999.9999"), row("2", "D").with("amount", "100000"));
    assertEquals("8999999.9910", delivered(report, D));
    assertEquals(1, report.counts().leftOut());
    assertEquals(List.of("V07:2"), codes());
  }

  @Test
  void what_is_left_out_is_held_back_where_it_can_be_told() throws Exception {
    Report report =
        report(
            row("1", "H").with("amount", "169"), row("2", "U"), row("3", "H").with("person", ""));
    assertEquals("0.0000", delivered(report, H));
    // 169/7 × 90 = 2172.857142…
    assertEquals(Map.of(H, new BigDecimal("2172.8571")), report.heldBack().byCode());
    assertEquals(new BigDecimal("90.0000"), report.heldBack().hoursWithoutCode());
    assertEquals(1, report.heldBack().decisionsWithoutUnits());
    assertEquals(List.of("R02:1", "M01:2", "V01:3"), codes());
  }

  @Test
  void identical_rows_are_one_decision_and_the_others_are_said() throws Exception {
    Report report = report(row("1", "H"), row("2", "H"), row("1", "H"), row("1", "H"));
    assertEquals(2, report.counts().read());
    assertEquals(2, report.counts().repeated());
    assertEquals("180.0000", delivered(report, H));
    assertEquals(2, codes().stream().filter("R09:1"::equals).count());
  }

  @Test
  void rows_that_share_a_number_and_differ_are_all_left_out_in_any_order() throws Exception {
    List<Row> rows =
        List.of(row("1", "H"), row("1", "H"), row("1", "H").with("amount", "8"), row("2", "H"));
    for (int turn = 0; turn < 6; turn++) {
      findings.clear();
      List<Row> shuffled = new ArrayList<>(rows);
      Collections.shuffle(shuffled, new Random(turn));
      Report report = report(shuffled.toArray(Row[]::new));
      assertEquals("90.0000", delivered(report, H));
      assertEquals(4, report.counts().read());
      assertEquals(3, report.counts().leftOut());
      assertEquals(3, codes().stream().filter("R10:1"::equals).count());
    }
  }

  @Test
  void the_same_number_in_two_systems_is_two_decisions() throws Exception {
    Delivery gerica = delivery("gerica");
    Delivery profil = delivery("profil");
    Map<Delivery, List<Row>> content =
        Map.of(
            gerica, List.of(row("1", "H")), profil, List.of(row("1", "H").with("person", BERIT)));
    Report report = reported(run(List.of(gerica, profil), reader(content, Map.of()), List.of()));
    assertEquals("180.0000", delivered(report, H));
    assertEquals(2, report.recipients());
  }

  @Test
  void a_listed_absence_finds_its_decision_before_or_after_it() throws Exception {
    Report report =
        report(
            absence("1", "2019-01-01", "2019-01-10"),
            row("1", "H"),
            row("2", "H").with("person", BERIT),
            absence("2", "2019-03-31", ""));
    assertEquals("169.0000", delivered(report, H));
    assertEquals(2, report.absences().used());
    assertEquals(List.of(), codes());
  }

  @Test
  void an_absence_that_can_not_be_read_leaves_its_decision_out() throws Exception {
    Report report =
        report(
            row("1", "H"),
            absence("1", "2019-01-10", "2019-01-01"),
            absence("1", "2019-02-01", "2019-02-02"),
            absence("9", "2019-02-01", "2019-02-02"));
    assertEquals(1, report.counts().leftOut());
    assertEquals(3, report.absences().read());
    assertEquals(0, report.absences().used());
    assertEquals(3, report.absences().leftOut());
    assertEquals(List.of("A03:1", "A01:9"), codes());
  }

  @Test
  void decisions_of_one_person_that_meet_both_count_with_a_warning() throws Exception {
    Report report = report(row("1", "H"), row("2", "H").with("from", "2019-03-01"), row("3", "S"));
    assertEquals("121.0000", delivered(report, H));
    assertEquals(1, report.recipients());
    assertEquals(List.of("P01:2"), codes());
  }

  @Test
  void more_meetings_than_are_held_at_a_time_are_all_told_once() throws Exception {
    int persons = 50_500;
    Delivery delivery = delivery("gerica");
    RunRequest request =
        request(List.of(delivery), List.of(), Instant.parse("2019-04-03T08:00:00Z"));
    DeliveryReader reader =
        (each, sink) -> {
          for (int i = 0; i < 2 * persons; i++) {
            String person = String.valueOf(90_000_000_000L + i / 2);
            sink.decision(row("V" + i, "H").with("person", person).record(GERICA, 2L + i));
          }
        };
    QuarterRun run =
        new QuarterRun(
            reader,
            (settings, context) ->
                new Checks(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Checks.from(settings, context).personChecks(),
                    List.of(),
                    List.of()));
    Report report = reported(run.run(request, sink()));
    assertEquals(persons, report.recipients());
    assertEquals(persons, findings.stream().map(Finding::where).distinct().count());
    assertEquals(persons, findings.size());
  }

  @Test
  void extra_days_beside_another_decision_stay_with_a_warning() throws Exception {
    Report report =
        report(
            row("1", "D").with("to", "2019-01-10").with("end", "MOVED"),
            row("2", "D").with("from", "2019-01-12"));
    // 10 + 3, and 79 from 12 January on
    assertEquals("92.0000", delivered(report, D));
    assertEquals(List.of("P02:1"), codes());
  }

  @Test
  void recipients_are_distinct_per_code_and_in_all() throws Exception {
    Report report =
        report(
            row("1", "H"),
            row("2", "S"),
            row("3", "H").with("person", BERIT),
            row("4", "D").with("person", BERIT).with("from", "2019-04-01"));
    assertEquals(2, report.recipients());
    assertEquals(2, line(report, H).recipients());
    assertEquals(1, line(report, S).recipients());
    assertEquals(0, line(report, D).recipients());
  }

  @Test
  void units_by_hand_count_and_are_told_apart() throws Exception {
    Delivery delivery = delivery("gerica");
    Addition addition =
        new Addition(D, new BigDecimal("110"), 14, "sykehus", "faktura 7", "Kari Nordmann");
    Report report =
        reported(
            run(
                List.of(delivery),
                reader(Map.of(delivery, List.of(row("1", "D"))), Map.of()),
                List.of(addition)));
    assertEquals("200.0000", delivered(report, D));
    assertEquals(new BigDecimal("110.0000"), line(report, D).byHand());
    assertEquals(15, line(report, D).recipients());
    assertEquals(1, report.recipients());
  }

  @Test
  void another_municipalitys_row_is_left_out_and_its_file_is_refused() throws Exception {
    Report report = report(row("1", "H").with("municipality", "4624"), row("2", "H"));
    assertEquals(1, report.counts().leftOut());
    assertEquals(List.of("R07:1"), codes());
    findings.clear();
    Delivery delivery = delivery("gerica");
    RunOutcome outcome =
        run(
            List.of(delivery),
            (each, sink) -> sink.fileOf(Location.of("p.xml"), new MunicipalityNumber("4624")),
            List.of());
    assertEquals(
        "F05", assertInstanceOf(RunOutcome.Refused.class, outcome).reasons().get(0).code().value());
  }

  @Test
  void a_refused_delivery_means_no_report_and_all_refusals_are_told() throws Exception {
    Delivery first = delivery("gerica");
    Delivery second = delivery("profil");
    RunOutcome outcome =
        run(
            List.of(first, second),
            (each, sink) -> {
              throw new DeliveryRefused(
                  Location.of(each.name()), new FileUnreadable.Found(FileUnreadable.Reason.EMPTY));
            },
            List.of());
    assertEquals(2, assertInstanceOf(RunOutcome.Refused.class, outcome).reasons().size());
  }

  @Test
  void a_file_that_fails_at_the_end_of_the_second_reading_still_gives_no_report() throws Exception {
    Delivery delivery = delivery("gerica");
    int[] readings = new int[1];
    RunOutcome outcome =
        run(
            List.of(delivery),
            (each, sink) -> {
              sink.decision(row("1", "H").record(GERICA, 2));
              if (++readings[0] == 2) {
                throw new DeliveryRefused(
                    Location.of("a"), new FileUnreadable.Found(FileUnreadable.Reason.EMPTY));
              }
            },
            List.of());
    assertInstanceOf(RunOutcome.Refused.class, outcome);
  }

  @Test
  void a_file_that_changes_between_readings_fails_the_run() {
    Delivery delivery = delivery("gerica");
    int[] readings = new int[1];
    assertThrows(
        IllegalStateException.class,
        () ->
            run(
                List.of(delivery),
                (each, sink) -> {
                  if (++readings[0] == 1) {
                    sink.decision(row("1", "H").record(GERICA, 2));
                  } else {
                    sink.decision(row("7", "H").record(GERICA, 2));
                  }
                },
                List.of()));
  }

  @Test
  void a_waiver_lets_a_possible_value_count_and_is_told() throws Exception {
    Waiver waiver = waiver("R02", new Waiver.OfDecision(new DecisionNumber("1")), "2019-04-03");
    Report report =
        waived(waiver, row("1", "H").with("amount", "175"), row("2", "H").with("amount", "175"));
    // 175 h a week is 25 h a day; the other decision stays left out
    assertEquals("2250.0000", delivered(report, H));
    assertEquals(List.of("R02:1", "R02:2"), codes());
    assertEquals(true, findings.get(0).waiver().isPresent());
    assertEquals(1, report.waivers().get(0).findings());
    assertEquals(1, report.openErrors().decisions());
    assertEquals(Map.of(H, new BigDecimal("2250.0000")), report.openErrors().heldBack().byCode());
  }

  @Test
  void a_waiver_of_what_can_not_be_counted_only_answers_for_it() throws Exception {
    Waiver waiver = waiver("M01", new Waiver.OfCode(new LocalCode("U")), "2019-12-31");
    Report report = waived(waiver, row("1", "U"));
    assertEquals(1, report.counts().leftOut());
    assertEquals(new BigDecimal("90.0000"), report.heldBack().hoursWithoutCode());
    assertEquals(new BigDecimal("0.0000"), report.openErrors().heldBack().hoursWithoutCode());
    assertEquals(0, report.openErrors().decisions());
  }

  @Test
  void an_expired_waiver_wakes_the_finding() throws Exception {
    Waiver waiver = waiver("R02", new Waiver.OfDecision(new DecisionNumber("1")), "2019-04-02");
    Report report = waived(waiver, row("1", "H").with("amount", "175"));
    assertEquals("0.0000", delivered(report, H));
    assertEquals(0, report.waivers().get(0).findings());
    assertEquals(1, report.openErrors().decisions());
  }

  @Test
  void waivers_cover_a_person_or_a_unit_and_no_one_else() throws Exception {
    Row berit = row("2", "H").with("person", BERIT).with("amount", "175");
    Row anna = row("1", "H").with("amount", "175").with("unit", "Sone Nord");
    Report person =
        waived(
            waiver("R02", new Waiver.OfPerson(PersonId.parse(BERIT).orElseThrow()), "2019-12-31"),
            anna,
            berit);
    assertEquals("R02:1", openOnes());
    assertEquals(1, person.counts().counted());
    findings.clear();
    Report unit = waived(waiver("R02", new Waiver.OfUnit("Sone Nord"), "2019-12-31"), anna, berit);
    assertEquals("R02:2", openOnes());
    assertEquals(1, unit.counts().counted());
  }

  @Test
  void an_absence_that_somebody_answers_for_leaves_its_decision_out_answered() throws Exception {
    Waiver waiver = waiver("A03", new Waiver.OfDecision(new DecisionNumber("1")), "2019-12-31");
    Report report = waived(waiver, row("1", "H"), absence("1", "2019-01-10", "2019-01-01"));
    assertEquals(1, report.counts().leftOut());
    assertEquals(0, report.openErrors().decisions());
    Report open =
        waived(
            waiver,
            row("2", "H"),
            absence("2", "2019-01-10", "2019-01-01"),
            absence("9", "2019-01-01", ""));
    assertEquals(1, open.openErrors().decisions());
    assertEquals(1, open.openErrors().absences());
  }

  private String openOnes() {
    return findings.stream()
        .filter(each -> each.waiver().isEmpty())
        .map(each -> each.code() + ":" + each.number().map(DecisionNumber::value).orElse(""))
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private static Waiver waiver(String check, Waiver.Scope scope, String lastDay) {
    return new Waiver(
        new CheckCode(check), scope, "grunn", "Kari Nordmann", LocalDate.parse(lastDay));
  }

  private Report waived(Waiver waiver, Line... lines) throws Exception {
    Delivery delivery = delivery("gerica");
    RunRequest plain = request(List.of(delivery), List.of(), Instant.parse("2019-04-03T08:00:00Z"));
    DeliveryReader reader =
        (each, sink) -> {
          int number = 1;
          for (Line line : lines) {
            line.tell(sink, ++number);
          }
        };
    RunRequest request =
        new RunRequest(
            plain.quarter(),
            plain.version(),
            plain.supersedes(),
            plain.asOf(),
            plain.municipality(),
            plain.rulePack(),
            plain.onAccount(),
            plain.additions(),
            plain.mapping(),
            plain.tableFindings(),
            List.of(waiver),
            plain.deliveries(),
            plain.history(),
            plain.inputs(),
            plain.programVersion());
    return reported(new QuarterRun(reader).run(request, sink()));
  }

  /** A check with a mistake in it. */
  @Check(value = "R99", group = Group.RECORD)
  static final class Mistaken implements DecisionCheck {
    @Override
    public void examine(DecisionRecord record, Findings found) {
      throw new IllegalStateException("a mistake");
    }
  }

  @Test
  void a_check_that_throws_means_no_report_and_the_others_findings_are_still_there()
      throws Exception {
    Delivery delivery = delivery("gerica");
    QuarterRun run =
        new QuarterRun(
            reader(Map.of(delivery, List.of(row("1", "H"), row("2", "U"))), Map.of()),
            (settings, context) -> {
              Checks real = Checks.from(settings, context);
              return new Checks(
                  List.of(new Mistaken(), real.decisionChecks().get(0)),
                  real.absenceChecks(),
                  real.caseChecks(),
                  real.codedChecks(),
                  real.earlierChecks(),
                  real.personChecks(),
                  real.quarterChecks(),
                  real.runChecks());
            });
    RunOutcome outcome =
        run.run(
            request(List.of(delivery), List.of(), Instant.parse("2019-04-03T08:00:00Z")), sink());
    RunOutcome.FailedToCheck failed = assertInstanceOf(RunOutcome.FailedToCheck.class, outcome);
    assertEquals(List.of(new CheckCode("R99")), failed.crashed());
    assertEquals(List.of("M01:2"), codes());
    assertEquals(1, failed.findings().get(0).count());
    assertEquals("CRASHED 0", state(failed.checks(), "R99"));
    assertEquals("RAN 1", state(failed.checks(), "M01"));
  }

  /** A check of the quarter with a mistake in it. */
  @Check(value = "Q99", group = Group.QUARTER)
  static final class MistakenOfQuarter implements QuarterCheck {
    @Override
    public boolean hasSomethingToLookAt(QuarterView view) {
      return true;
    }

    @Override
    public void examine(QuarterView view, Findings found) {
      throw new IllegalStateException("a mistake");
    }
  }

  @Test
  void a_check_of_the_quarter_that_throws_means_no_report_too() throws Exception {
    Delivery delivery = delivery("gerica");
    QuarterRun run =
        new QuarterRun(
            reader(Map.of(delivery, List.of(row("1", "H"))), Map.of()),
            (settings, context) ->
                new Checks(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new MistakenOfQuarter()),
                    List.of()));
    RunOutcome outcome =
        run.run(
            request(List.of(delivery), List.of(), Instant.parse("2019-04-03T08:00:00Z")), sink());
    RunOutcome.FailedToCheck failed = assertInstanceOf(RunOutcome.FailedToCheck.class, outcome);
    assertEquals(List.of(new CheckCode("Q99")), failed.crashed());
  }

  @Test
  void every_check_is_listed_with_what_became_of_it() throws Exception {
    Report report = report(row("1", "H"), row("2", "U"));
    assertEquals(Catalogue.codes(), report.checks().stream().map(CheckState::code).toList());
    assertEquals("RAN 1", state(report.checks(), "M01"));
    assertEquals("RAN 0", state(report.checks(), "R02"));
    assertEquals("OFF 0", state(report.checks(), "R05"));
    // the pack has it, and no delivery holds an absence
    assertEquals("SKIPPED 0", state(report.checks(), "A03"));
  }

  private static String state(List<CheckState> checks, String code) {
    return checks.stream()
        .filter(check -> check.code().equals(new CheckCode(code)))
        .map(check -> check.kind() + " " + check.count())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_system_that_delivered_nothing_is_named() throws Exception {
    Report report = report(row("1", "H"));
    assertEquals(List.of(), report.missing());
    Delivery profil = delivery("profil");
    Report without =
        reported(run(List.of(profil), reader(Map.of(profil, List.of()), Map.of()), List.of()));
    assertEquals(List.of(GERICA), without.missing());
    assertEquals("F08", findings.get(0).code().value());
  }

  @Test
  void a_quarter_that_is_not_over_in_norway_is_a_preview() throws Exception {
    // midnight in Norway on 1 April 2019 is 22:00 UTC the day before
    assertEquals(true, reportAt("2019-03-31T21:59:59Z").preview());
    assertEquals(false, reportAt("2019-03-31T22:00:00Z").preview());
  }

  @Test
  void the_correction_stands_in_the_quarters_own_row() throws Exception {
    Report report = report(row("1", "H"));
    // 90 hours at 764 kr, nothing planned
    assertEquals(new BigDecimal("68760"), report.total());
    assertEquals(new BigDecimal("1068760"), report.payments().get(0).sum());
    assertEquals(new BigDecimal("500000"), report.payments().get(1).sum());
  }

  @Test
  void the_trace_adds_up_to_the_figure() throws Exception {
    Map<SioCode, BigDecimal> traced = new HashMap<>();
    Delivery delivery = delivery("gerica");
    List<Row> rows =
        List.of(row("1", "H"), row("2", "H").with("amount", "14"), row("3", "S"), row("4", "D"));
    RunSink sink =
        new RunSink() {
          @Override
          public void finding(Finding finding) {}

          @Override
          public void contribution(
              SourceSystem system, Decision decision, Contribution contribution) {
            traced.merge(
                contribution.code(), contribution.units().figureOfRecord(4), BigDecimal::add);
          }
        };
    RunOutcome outcome =
        new QuarterRun(reader(Map.of(delivery, rows), Map.of()))
            .run(
                request(List.of(delivery), List.of(), Instant.parse("2019-04-03T08:00:00Z")), sink);
    for (ReportLine line : reported(outcome).lines()) {
      assertEquals(line.delivered(), traced.get(line.code().code()));
    }
  }

  /** H goes to S, what was unmapped to H, and what was outside is forgotten. */
  private static CodeResolver draft() {
    return (service, period) -> {
      Resolution resolution =
          switch (service.localCode().value()) {
            case "H", "S" -> new Resolution.Mapped(new Part(S, Portion.WHOLE, 2));
            case "U" -> new Resolution.Mapped(new Part(H, Portion.WHOLE, 3));
            default -> new Resolution.Unmapped();
          };
      return List.of(new ResolvedSpan(period, resolution));
    };
  }

  @Test
  void another_table_is_held_beside_the_one_of_today_without_a_run_of_its_own() throws Exception {
    List<Move> moves = new ArrayList<>();
    WhatIfOutcome.Compared compared =
        assertInstanceOf(
            WhatIfOutcome.Compared.class,
            whatIf(
                draft(),
                moves,
                row("1", "H"),
                row("2", "U").with("person", BERIT),
                row("3", "O"),
                row("4", "S")));
    QuarterDifference difference = compared.difference();
    assertEquals(new Counts(4, 2, 1, 0, 1, 0), difference.before().counts());
    assertEquals(new Counts(4, 3, 0, 0, 1, 0), difference.after().counts());
    assertEquals(1, difference.before().recipients());
    assertEquals(2, difference.after().recipients());
    // 764 kr an hour for Anna's 90 hours before, and for Berit's after
    assertEquals("68760", difference.before().total().toPlainString());
    assertEquals("68760", difference.after().total().toPlainString());
    assertEquals(1, difference.differing().size());
    assertEquals(S, difference.differing().get(0).code().code());
    assertEquals("90.0000", difference.differing().get(0).units().toPlainString());
    assertEquals(0, difference.differing().get(0).recipients());
    assertEquals(
        List.of("1 [HTAMDK 90] [HTBODK 90]", "2 [] [HTAMDK 90]"),
        moves.stream().map(QuarterRunTest::told).toList());
    assertEquals(
        List.of(new Flow(List.of(H), List.of(S), 1), new Flow(List.of(), List.of(H), 1)),
        compared.flows());
    assertEquals(2, compared.moved());
  }

  @Test
  void the_figures_with_another_table_are_those_of_a_run_with_it() throws Exception {
    Line[] lines = {
      row("1", "H").with("to", "2019-02-10").with("amount", "3.3333"),
      row("2", "U").with("from", "2019-01-31"),
      row("3", "S").with("to", "2019-03-30").with("end", "DIED"),
      absence("1", "2019-01-05", "2019-01-07"),
      absence("2", "2019-03-05", "")
    };
    WhatIfOutcome.Compared compared =
        assertInstanceOf(WhatIfOutcome.Compared.class, whatIf(draft(), new ArrayList<>(), lines));
    Report now = report(lines);
    Delivery delivery = delivery("gerica");
    RunRequest request =
        request(List.of(delivery), List.of(), Instant.parse("2019-04-03T08:00:00Z"), draft());
    Report then = reported(new QuarterRun(reader(lines)).run(request, sink()));
    assertEquals(QuarterDifference.between(now, then), compared.difference());
  }

  @Test
  void the_same_table_moves_nothing() throws Exception {
    List<Move> moves = new ArrayList<>();
    WhatIfOutcome.Compared compared =
        assertInstanceOf(
            WhatIfOutcome.Compared.class,
            whatIf(resolver(), moves, row("1", "H"), row("2", "U"), row("3", "S")));
    assertEquals(List.of(), moves);
    assertEquals(List.of(), compared.flows());
    assertEquals(List.of(), compared.difference().differing());
  }

  private static String told(Move move) {
    return move.number() + " " + told(move.before()) + " " + told(move.after());
  }

  private static List<String> told(Map<SioCode, Units> given) {
    return given.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue().fraction())
        .toList();
  }

  private WhatIfOutcome whatIf(CodeResolver draft, List<Move> moves, Line... lines)
      throws Exception {
    RunRequest request =
        request(List.of(delivery("gerica")), List.of(), Instant.parse("2019-04-03T08:00:00Z"));
    return new WhatIf(reader(lines)).run(request, draft, sink(), moves::add);
  }

  private static DeliveryReader reader(Line... lines) {
    return (delivery, sink) -> {
      int number = 1;
      for (Line line : lines) {
        line.tell(sink, ++number);
      }
    };
  }

  private Report reportAt(String asOf) throws Exception {
    Delivery delivery = delivery("gerica");
    return reported(
        new QuarterRun(reader(Map.of(delivery, List.of()), Map.of()))
            .run(request(List.of(delivery), List.of(), Instant.parse(asOf)), sink()));
  }

  private Report report(Line... lines) throws Exception {
    Delivery delivery = delivery("gerica");
    return reported(run(List.of(delivery), reader(lines), List.of()));
  }

  private Report reported(RunOutcome outcome) {
    return assertInstanceOf(RunOutcome.Reported.class, outcome, () -> findings.toString()).report();
  }

  private RunOutcome run(List<Delivery> deliveries, DeliveryReader reader, List<Addition> additions)
      throws Exception {
    return new QuarterRun(reader)
        .run(request(deliveries, additions, Instant.parse("2019-04-03T08:00:00Z")), sink());
  }

  private RunSink sink() {
    return new RunSink() {
      @Override
      public void finding(Finding finding) {
        findings.add(finding);
      }

      @Override
      public void contribution(SourceSystem system, Decision decision, Contribution contribution) {}
    };
  }

  /** Code and decision number of everything found, in the order told. */
  private List<String> codes() {
    return findings.stream()
        .map(each -> each.code() + ":" + each.number().map(DecisionNumber::value).orElse(""))
        .toList();
  }

  private static String delivered(Report report, SioCode code) {
    return line(report, code).delivered().toPlainString();
  }

  private static ReportLine line(Report report, SioCode code) {
    return report.lines().stream()
        .filter(each -> each.code().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Delivery delivery(String system) {
    return new Delivery(
        new SourceSystem(system),
        system + ".zip",
        List.of(Path.of(system + ".zip")),
        Optional.empty(),
        "",
        Optional.empty());
  }

  private static DeliveryReader reader(
      Map<Delivery, List<Row>> decisions, Map<Delivery, List<Absent>> absences) {
    return (delivery, sink) -> {
      int line = 1;
      for (Row row : decisions.getOrDefault(delivery, List.of())) {
        sink.decision(row.record(delivery.system(), ++line));
      }
      for (Absent absence : absences.getOrDefault(delivery, List.of())) {
        absence.tell(sink, ++line);
      }
    };
  }

  private static RunRequest request(
      List<Delivery> deliveries, List<Addition> additions, Instant asOf) {
    return request(deliveries, additions, asOf, resolver());
  }

  private static RunRequest request(
      List<Delivery> deliveries, List<Addition> additions, Instant asOf, CodeResolver table) {
    return new RunRequest(
        new Quarter(2019, 1),
        1,
        Optional.empty(),
        asOf,
        new Municipality(
            new MunicipalityNumber("1243"),
            "Os",
            new OrganisationNumber("311243004"),
            Language.NN,
            "1",
            "1",
            true,
            DateRange.ALWAYS,
            List.of(GERICA),
            List.of(),
            Municipality.ERROR_LIST_LIMIT),
        pack(),
        new OnAccount(
            Map.of(),
            Map.of(),
            Optional.of(
                Map.of(
                    "1. kvartal", new BigDecimal("1000000"), "april", new BigDecimal("500000")))),
        additions,
        table,
        List.of(),
        List.of(),
        deliveries,
        List.of(),
        List.of(),
        "test");
  }

  private static RulePack pack() {
    Map<CheckCode, CheckSetting> checks = new HashMap<>();
    for (String code :
        List.of(
            "V01", "V02", "V03", "V05", "V07", "V08", "V09", "V10", "V11", "R01", "R07", "R10",
            "A01", "A03", "M01", "M02", "M03", "M04", "M05")) {
      checks.put(new CheckCode(code), new CheckSetting(Severity.ERROR, Map.of()));
    }
    checks.put(new CheckCode("F05"), new CheckSetting(Severity.FATAL, Map.of()));
    checks.put(new CheckCode("R02"), new CheckSetting(Severity.ERROR, Map.of("hours", "168")));
    for (String code : List.of("R09", "A02", "A04", "P01", "P02", "F08")) {
      checks.put(new CheckCode(code), new CheckSetting(Severity.WARNING, Map.of()));
    }
    return new RulePack(
        2019,
        "0".repeat(64),
        CodeSystem.of(
            List.of(
                entry(H, UnitKind.HOUR, false),
                entry(S, UnitKind.HOUR, true),
                entry(D, UnitKind.DAY, true))),
        Map.of(),
        Map.of(H, new BigDecimal("764"), S, BigDecimal.ZERO, D, BigDecimal.ZERO),
        new BigDecimal("0.250"),
        new CountingSettings(
            true,
            true,
            true,
            true,
            3,
            Set.of(EndReason.DIED, EndReason.MOVED),
            new BigDecimal("4"),
            4),
        checks,
        List.of(new PaymentRowRule("1. kvartal", 1, true), new PaymentRowRule("april", 2, false)),
        Tolerance.NONE);
  }

  private static CodeEntry entry(SioCode code, UnitKind unit, boolean star) {
    return new CodeEntry(
        code, unit, star, "c", "n", "", Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static CodeResolver resolver() {
    return (service, period) -> {
      Resolution resolution =
          switch (service.localCode().value()) {
            case "H" -> new Resolution.Mapped(new Part(H, Portion.WHOLE, 2));
            case "S" -> new Resolution.Mapped(new Part(S, Portion.WHOLE, 3));
            case "D" -> new Resolution.Mapped(new Part(D, Portion.WHOLE, 4));
            case "O" -> new Resolution.Mapped(new Part(Outside.OUTSIDE, Portion.WHOLE, 5));
            default -> new Resolution.Unmapped();
          };
      return period.isEmpty() ? List.of() : List.of(new ResolvedSpan(period, resolution));
    };
  }

  private interface Line {
    void tell(RecordSink sink, long line);
  }

  private static Row row(String number, String code) {
    Map<String, String> values = new HashMap<>();
    values.put("municipality", "1243");
    values.put("person", ANNA);
    values.put("number", number);
    values.put("code", code);
    values.put("from", "2018-06-01");
    values.put("amount", code.equals("D") ? "1" : "7");
    values.put("kind", code.equals("D") ? "PLACES" : "HOURS_PER_WEEK");
    return new Row(values);
  }

  private static Absent absence(String number, String from, String to) {
    return new Absent(number, from, to);
  }

  private record Absent(String number, String from, String to) implements Line {
    @Override
    public void tell(RecordSink sink, long line) {
      sink.absence(
          new AbsenceRecord(
              new Location("opphor.csv", line, ""),
              field("Vedtaksnr", number, DecisionNumber::parse),
              field("Fra dato", from, text -> Optional.of(LocalDate.parse(text))),
              field("Til dato", to, text -> Optional.of(LocalDate.parse(text))),
              field("Årsak", "", Optional::of)));
    }
  }

  private record Row(Map<String, String> values) implements Line {
    Row with(String name, String value) {
      Map<String, String> changed = new HashMap<>(values);
      changed.put(name, value);
      return new Row(changed);
    }

    @Override
    public void tell(RecordSink sink, long line) {
      sink.decision(record(GERICA, line));
    }

    DecisionRecord record(SourceSystem system, long line) {
      return new DecisionRecord(
          system,
          new Location("vedtak.csv", line, ""),
          field("Kommunenr", get("municipality"), MunicipalityNumber::parse),
          field("Fødselsnr", get("person"), PersonId::parse),
          field("Vedtaksnr", get("number"), DecisionNumber::parse),
          field("Tjenestekode", get("code"), LocalCode::parse),
          field("Tjenestenavn", "", Optional::of),
          QuarterRunTest.<Integer>none("IPLOS"),
          field("Enhet", get("unit"), Optional::of),
          field("Fra dato", get("from"), text -> Optional.of(LocalDate.parse(text))),
          field("Til dato", get("to"), text -> Optional.of(LocalDate.parse(text))),
          field("Sluttårsak", get("end"), text -> Optional.of(EndReason.valueOf(text))),
          field(
              "Omfang",
              get("amount"),
              text -> text.equals("x") ? Optional.empty() : Optional.of(new BigDecimal(text))),
          field("Omfangstype", get("kind"), text -> Optional.of(AmountKind.valueOf(text))),
          QuarterRunTest.<Shift>none("Vakt"),
          QuarterRunTest.<StaffingFactor>none("Bemanningsfaktor"),
          QuarterRunTest.<PlaceOwnership>none("Plass"),
          QuarterRunTest.<OrganisationNumber>none("Utfører orgnr"),
          List.of());
    }

    private String get(String name) {
      return values.getOrDefault(name, "");
    }
  }

  private interface Parser<T> {
    Optional<T> parse(String text);
  }

  private static <T> Field<T> field(String column, String text, Parser<T> parser) {
    return new Field<>(column, text, text.isEmpty() ? Optional.empty() : parser.parse(text));
  }

  private static <T> Field<T> none(String column) {
    return new Field<>(column, "", Optional.empty());
  }
}

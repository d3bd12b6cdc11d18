package no.sioadapter.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.sioadapter.approval.GateOutcome.Reason;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.report.HeldBack;
import no.sioadapter.report.OpenErrors;
import no.sioadapter.report.OsReport;
import no.sioadapter.report.Report;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.rulepack.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Os report with this and that held back; LFKO costs 3 306 kr a day, HTAMDK 764 kr an hour. */
class GateTest {
  private static final HeldBack NOTHING = heldBack(Map.of(), "0", "0", 0);

  @Test
  void a_whole_report_of_a_quarter_that_is_over_may_be_approved() {
    assertEquals(new GateOutcome.Open(), Gate.judge(report(NOTHING, 0, Tolerance.NONE)));
  }

  @Test
  void a_preview_and_a_missing_delivery_are_told_together() {
    Report os = OsReport.complete();
    Report preview =
        with(
            os,
            true,
            List.of(new SourceSystem("profil")),
            new OpenErrors(NOTHING, 0, 0),
            os.rulePack());
    assertEquals(
        new GateOutcome.Closed(
            List.of(
                new Reason.Preview(),
                new Reason.DeliveryMissing(List.of(new SourceSystem("profil"))))),
        Gate.judge(preview));
  }

  @ParameterizedTest(name = "{0} hours, {1} days, {2} kr tolerated: {3}")
  @CsvSource({
    // held back: 3 days of LFKO (9 918 kr), 10 hours of HTAMDK (7 640 kr), 2.5 hours without code
    "12.5, 3, 17558, open",
    "12.49, 3, 17558, closed",
    "12.5, 2.99, 17558, closed",
    "12.5, 3, 17557.99, closed",
    "0, 0, 0, closed",
  })
  void what_is_held_back_is_measured_in_units_and_kroner(
      BigDecimal hours, BigDecimal days, BigDecimal kroner, String expected) {
    HeldBack held =
        heldBack(
            Map.of(
                new SioCode("LFKO"), new BigDecimal("3"),
                new SioCode("HTAMDK"), new BigDecimal("10")),
            "2.5",
            "0",
            0);
    GateOutcome outcome = Gate.judge(report(held, 0, new Tolerance(hours, days, kroner)));
    assertEquals(expected, outcome instanceof GateOutcome.Open ? "open" : "closed");
  }

  @Test
  void what_can_not_be_measured_closes_the_gate_whatever_is_tolerated() {
    Tolerance much =
        new Tolerance(new BigDecimal("999"), new BigDecimal("999"), new BigDecimal("999999"));
    assertEquals(
        new GateOutcome.Closed(List.of(new Reason.HeldBackUnknown(2), new Reason.AbsencesOpen(1))),
        Gate.judge(report(heldBack(Map.of(), "0", "0", 2), 1, much)));
  }

  private static HeldBack heldBack(
      Map<SioCode, BigDecimal> byCode, String hours, String days, long unknown) {
    return new HeldBack(byCode, new BigDecimal(hours), new BigDecimal(days), unknown);
  }

  private static Report report(HeldBack held, long absences, Tolerance tolerance) {
    Report os = OsReport.complete();
    RulePack pack = os.rulePack();
    RulePack tolerant =
        new RulePack(
            pack.year(),
            pack.sha256(),
            pack.codes(),
            pack.categories(),
            pack.prices(),
            pack.keyPerQuarter(),
            pack.counting(),
            pack.checks(),
            pack.paymentRows(),
            tolerance);
    return with(os, false, List.of(), new OpenErrors(held, 1, absences), tolerant);
  }

  private static Report with(
      Report os, boolean preview, List<SourceSystem> missing, OpenErrors open, RulePack pack) {
    return new Report(
        os.municipality(),
        os.quarter(),
        os.version(),
        os.supersedes(),
        os.asOf(),
        preview,
        pack,
        os.lines(),
        os.total(),
        os.recipients(),
        os.payments(),
        os.additions(),
        os.counts(),
        os.absences(),
        os.heldBack(),
        open,
        os.waivers(),
        missing,
        os.findings(),
        os.checks(),
        os.inputs(),
        os.programVersion());
  }
}

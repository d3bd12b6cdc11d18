package no.sioadapter.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.SioCode;
import no.sioadapter.rulepack.CountingSettings;
import no.sioadapter.rulepack.OnAccount;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.rulepack.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the published Os 2019 Q1 sheet, and edges that it doesn't have. */
class SettlementTest {
  private static final SioCode CODE = new SioCode("A");

  @ParameterizedTest(name = "{0} × ({2} − {1} × 0.25 = {3})")
  @CsvSource({
    // BPAN: the printed net is −6 032
    "464, 3650, 900, 913, -13, -6032",
    // HTBON: 2558.875 delivered, printed −1 231 362 (exactly −1 231 362.000)
    "528, 19562, 2558.875, 4891, -2332.125, -1231362.000",
    // SK03: 1173 × 0.25 = 293.25
    "100, 1173, 319.28, 293, 26.28, 2628.00",
    // SK05: 1799 × 0.25 = 449.75
    "144, 1799, 451.7, 450, 1.7, 244.8",
    // half rounds up: 2 × 0.25 = 0.5
    "10, 2, 0, 1, -1, -10",
    // no plan: planned 0 (I-10)
    "4885, 0, 110, 0, 110, 537350",
  })
  void a_line_is_price_times_delivered_minus_planned(
      BigDecimal price,
      BigDecimal yearly,
      BigDecimal delivered,
      BigDecimal planned,
      BigDecimal change,
      BigDecimal net) {
    Settlement.Line line =
        settlement(price, new OnAccount(Map.of(CODE, yearly), Map.of(), Optional.empty()))
            .settle(CODE, delivered);
    assertEquals(planned, line.planned());
    assertEquals(change, line.change());
    assertEquals(net, line.net());
  }

  @Test
  void a_planned_quarter_given_as_data_stands() {
    // HTAMDK: 52602 × 0.25 = 13150.5 would round to 13151; the sheet has 13150
    Settlement.Line line =
        settlement(
                new BigDecimal("764"),
                new OnAccount(
                    Map.of(CODE, new BigDecimal("52602")), Map.of(CODE, 13_150L), Optional.empty()))
            .settle(CODE, new BigDecimal("17315.31"));
    assertEquals(new BigDecimal("4165.31"), line.change());
    assertEquals(new BigDecimal("3182296.84"), line.net());
  }

  @Test
  void the_total_rounds_once_and_half_away_from_zero() {
    assertEquals(new BigDecimal("1"), total("0.4", "0.4"));
    assertEquals(new BigDecimal("3"), total("2.5"));
    assertEquals(new BigDecimal("-3"), total("-2.5"));
    assertEquals(new BigDecimal("0"), total("-0.49"));
    assertEquals(new BigDecimal("0"), total());
  }

  @Test
  void a_missing_price_is_refused() {
    Settlement settlement =
        settlement(BigDecimal.ONE, new OnAccount(Map.of(), Map.of(), Optional.empty()));
    assertThrows(
        IllegalArgumentException.class, () -> settlement.settle(new SioCode("B"), BigDecimal.ONE));
  }

  private static BigDecimal total(String... nets) {
    return Settlement.total(List.of(nets).stream().map(BigDecimal::new).toList());
  }

  private static Settlement settlement(BigDecimal price, OnAccount plan) {
    return new Settlement(
        new RulePack(
            2019,
            "0".repeat(64),
            CodeSystem.of(List.of()),
            Map.of(),
            Map.of(CODE, price),
            new BigDecimal("0.250"),
            new CountingSettings(true, true, true, true, 3, Set.of(), new BigDecimal("4"), 4),
            Map.of(),
            List.of(),
            Tolerance.NONE),
        plan);
  }
}

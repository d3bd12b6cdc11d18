package no.sioadapter.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.sioadapter.code.Portion;
import no.sioadapter.decision.Amount;
import no.sioadapter.decision.AmountKind;
import org.junit.jupiter.api.Test;

class GrainTest {
  @Test
  void in_2019_a_grain_is_one_42_000_000_000th_of_an_hour() {
    assertEquals(42_000_000_000L, Grain.of(new BigDecimal("4")).perUnit());
  }

  @Test
  void the_true_month_divisor_works_too_and_a_month_of_4_33_hours_is_a_seventh_a_day() {
    Grain grain = Grain.of(new BigDecimal("4.33"));
    Amount month = new Amount(43_300, AmountKind.HOURS_PER_MONTH);
    assertEquals(grain.perUnit(), 7 * grain.perDay(month, Portion.WHOLE));
  }

  @Test
  void a_divisor_of_quarters_is_exact() {
    Grain grain = Grain.of(new BigDecimal("4.25"));
    Amount month = new Amount(42_500, AmountKind.HOURS_PER_MONTH);
    assertEquals(grain.perUnit(), 7 * grain.perDay(month, Portion.WHOLE));
  }

  /** The largest rate fits, or the divisor is refused: never a silent overflow. */
  @Property
  void every_accepted_divisor_carries_the_largest_amount(
      @ForAll @IntRange(min = 1, max = 100_000) int hundredths) {
    Grain grain;
    try {
      grain = Grain.of(BigDecimal.valueOf(hundredths, 2));
    } catch (IllegalArgumentException refused) {
      return;
    }
    for (AmountKind kind : AmountKind.values()) {
      grain.perDay(new Amount(Amount.LARGEST, kind), Portion.WHOLE);
    }
  }

  @Test
  void divisors_from_3_to_5_with_two_decimals_are_all_accepted() {
    for (int hundredths = 300; hundredths <= 500; hundredths++) {
      Grain.of(BigDecimal.valueOf(hundredths, 2));
    }
  }

  @Test
  void an_absurd_divisor_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Grain.of(new BigDecimal("99999.97")));
  }

  @Property
  void a_sum_in_128_bits_equals_a_sum_without_bounds(
      @ForAll @LongRange(min = 0) long first,
      @ForAll @LongRange(min = 0) long second,
      @ForAll @IntRange(min = 0, max = 100_000) int days) {
    ExactSum sum = new ExactSum();
    sum.add(first, days);
    sum.add(second, days);
    sum.add(first, 1);
    BigInteger expected =
        BigInteger.valueOf(first)
            .multiply(BigInteger.valueOf(days + 1L))
            .add(BigInteger.valueOf(second).multiply(BigInteger.valueOf(days)));
    assertEquals(expected, sum.total());
  }

  @Test
  void the_figure_of_record_rounds_half_away_from_zero_once() {
    Units half = new Units(BigInteger.valueOf(1), 20_000);
    assertEquals(new BigDecimal("0.0001"), half.figureOfRecord(4));
    Units below = new Units(BigInteger.valueOf(4_999), 100_000_000);
    assertEquals(new BigDecimal("0.0000"), below.figureOfRecord(4));
    // a seventh
    assertEquals(new BigDecimal("0.1429"), new Units(BigInteger.ONE, 7).figureOfRecord(4));
  }
}

package no.sioadapter.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.DaySet;
import no.sioadapter.quality.check.MappingAmbiguous;
import org.junit.jupiter.api.Test;

/** With a month divisor of 4, 42 000 000 000 grains are an hour (or a day). */
class HeldBackTotalsTest {
  private static final long HOUR = 42_000_000_000L;
  private static final SioCode CODE = new SioCode("HTAMDK");

  private final HeldBackTotals totals = new HeldBackTotals(Grain.of(new BigDecimal("4")));

  @Test
  void a_decision_that_would_have_counted_gives_its_code_what_it_would_have_given() {
    totals.add(new Outcome.Counted(List.of(tenHours()), List.of()), UnitKind.HOUR);
    assertEquals("10", totals.byCode().of(CODE).fraction());
    assertEquals("0", totals.withoutCode(UnitKind.HOUR).fraction());
    assertEquals(1, totals.decisions());
    assertEquals(0, totals.decisionsWithoutUnits());
  }

  @Test
  void of_one_that_the_mapping_carries_in_part_both_parts_are_told() {
    Outcome.LeftOut left =
        new Outcome.LeftOut(
            List.of(new MappingAmbiguous.Found(new LocalCode("X"), List.of(2, 3))),
            List.of(tenHours()),
            new Units(BigInteger.valueOf(3 * HOUR), HOUR));
    totals.add(left, UnitKind.HOUR);
    totals.add(left, UnitKind.DAY);
    totals.add(left, UnitKind.HOUR);
    assertEquals("30", totals.byCode().of(CODE).fraction());
    assertEquals("6", totals.withoutCode(UnitKind.HOUR).fraction());
    assertEquals("3", totals.withoutCode(UnitKind.DAY).fraction());
    assertEquals(3, totals.decisions());
  }

  @Test
  void one_that_would_not_have_counted_is_a_decision_without_units() {
    totals.add(new Outcome.IsOutside(), UnitKind.HOUR);
    totals.add(new Outcome.NotInQuarter(List.of()), UnitKind.DAY);
    assertEquals(2, totals.decisions());
    assertEquals(0, totals.decisionsWithoutUnits());
    assertEquals("0", totals.byCode().of(CODE).fraction());
  }

  @Test
  void one_of_which_not_even_the_amount_is_known_is_counted_apart() {
    totals.addUnknown();
    totals.addUnknown();
    assertEquals(2, totals.decisions());
    assertEquals(2, totals.decisionsWithoutUnits());
  }

  /** An hour a day in ten days. */
  private static Contribution tenHours() {
    DaySet days = DaySet.of(DateRange.closed(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 10)));
    return new Contribution(CODE, Contribution.Kind.ACTIVE, days, 0, HOUR, HOUR, 2);
  }
}

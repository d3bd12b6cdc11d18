package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.period.DateRange;
import no.sioadapter.quality.PersonCase;
import org.junit.jupiter.api.Test;

/** 5 grains a day from 10 to 12 January, and 7 more on the 12th and the 13th. */
class DailyGrainsTest {
  private final DailyGrains daily =
      new DailyGrains(
          List.of(run("2019-01-10", "2019-01-12", 5), run("2019-01-12", "2019-01-13", 7)));

  @Test
  void each_day_has_its_sum_and_days_outside_have_none() {
    assertEquals(0, on("2019-01-09"));
    assertEquals(5, on("2019-01-10"));
    assertEquals(5, on("2019-01-11"));
    assertEquals(12, on("2019-01-12"));
    assertEquals(7, on("2019-01-13"));
    assertEquals(0, on("2019-01-14"));
  }

  @Test
  void the_heaviest_day_is_the_first_of_equals() {
    assertEquals(LocalDate.of(2019, 1, 12), daily.heaviest());
    assertEquals(
        LocalDate.of(2019, 1, 10),
        new DailyGrains(List.of(run("2019-01-10", "2019-01-12", 5))).heaviest());
  }

  @Test
  void a_day_with_just_as_much_is_not_over() {
    assertEquals(4, daily.daysOver(4));
    assertEquals(2, daily.daysOver(5));
    assertEquals(2, daily.daysOver(6));
    assertEquals(1, daily.daysOver(7));
    assertEquals(0, daily.daysOver(12));
  }

  @Test
  void what_no_number_can_hold_stays_at_the_largest() {
    assertEquals(Long.MAX_VALUE, DailyGrains.sum(Long.MAX_VALUE, 1));
    assertEquals(Long.MAX_VALUE, DailyGrains.sum(Long.MAX_VALUE - 1, 1));
    assertEquals(Long.MAX_VALUE - 1, DailyGrains.sum(Long.MAX_VALUE - 2, 1));
  }

  @Test
  void units_become_whole_grains_downwards_and_grains_are_shown_upwards() {
    // 7 grains a unit: 1.5 units are 10.5 grains, and 10 grains are 1.42857… units
    assertEquals(10, DailyGrains.mostOf(new BigDecimal("1.5"), 7));
    assertEquals(new BigDecimal("1.4286"), DailyGrains.shown(10, 7));
    assertEquals(Long.MAX_VALUE, DailyGrains.mostOf(new BigDecimal("1e30"), 7));
  }

  private long on(String day) {
    return daily.on(LocalDate.parse(day));
  }

  private static PersonCase.Run run(String from, String to, long grains) {
    CodeEntry code =
        new CodeEntry(
            new SioCode("HTAMDK"),
            UnitKind.HOUR,
            false,
            "c",
            "n",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new PersonCase.Run(
        0, code, DateRange.closed(LocalDate.parse(from), LocalDate.parse(to)), false, grains, 0);
  }
}

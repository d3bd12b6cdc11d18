package no.sioadapter.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The algebra is held against sets of single days. */
class DaySetTest {
  private static final LocalDate START = LocalDate.of(2020, 2, 20);

  @Property
  void union_holds_each_day_once(@ForAll("ranges") List<DateRange> ranges) {
    Set<LocalDate> naive = new TreeSet<>();
    ranges.forEach(range -> naive.addAll(days(range)));
    assertEquals(naive, days(DaySet.union(ranges)));
    assertEquals(naive.size(), DaySet.union(ranges).length());
  }

  @Property
  void minus_takes_the_others_days(
      @ForAll("ranges") List<DateRange> some, @ForAll("ranges") List<DateRange> others) {
    Set<LocalDate> naive = days(DaySet.union(some));
    naive.removeAll(days(DaySet.union(others)));
    assertEquals(naive, days(DaySet.union(some).minus(DaySet.union(others))));
  }

  @Property
  void intersect_keeps_the_days_in_the_range(
      @ForAll("ranges") List<DateRange> some, @ForAll("range") DateRange range) {
    Set<LocalDate> naive = days(DaySet.union(some));
    naive.retainAll(days(range));
    assertEquals(naive, days(DaySet.union(some).intersect(range)));
  }

  @ParameterizedTest(name = "{0}: {1} to {2}, {3} days")
  @CsvSource({
    "2019Q1, 2019-01-01, 2019-03-31, 90",
    "2020Q1, 2020-01-01, 2020-03-31, 91",
    "2019Q2, 2019-04-01, 2019-06-30, 91",
    "2019Q3, 2019-07-01, 2019-09-30, 92",
    "2019Q4, 2019-10-01, 2019-12-31, 92",
    "2000Q1, 2000-01-01, 2000-03-31, 91",
  })
  void a_quarter_has_its_calendar_days(String text, LocalDate first, LocalDate last, long days) {
    Quarter quarter = Quarter.parse(text).orElseThrow();
    assertEquals(first, quarter.firstDay());
    assertEquals(last, quarter.lastDay());
    assertEquals(days, quarter.days().length());
    assertEquals(quarter, Quarter.of(first));
    assertEquals(quarter, Quarter.of(last));
    assertEquals(quarter, Quarter.lastEndedBefore(last.plusDays(1)));
    assertEquals(quarter.previous(), Quarter.lastEndedBefore(last));
    assertEquals(text, quarter.toString());
  }

  @ParameterizedTest
  @CsvSource({"2019Q0", "2019Q5", "2019q1", "19Q1", "2019-Q1", "02019Q1", "1899Q4", "''"})
  void other_texts_are_no_quarter(String text) {
    assertEquals(true, Quarter.parse(text).isEmpty());
  }

  @Test
  void a_range_does_not_end_before_it_starts() {
    assertThrows(IllegalArgumentException.class, () -> DateRange.closed(START, START.minusDays(2)));
    assertEquals(1, DateRange.closed(START, START).length());
  }

  @Provide
  Arbitrary<DateRange> range() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40), Arbitraries.integers().between(0, 12))
        .as((from, length) -> new DateRange(START.plusDays(from), START.plusDays(from + length)));
  }

  @Provide
  Arbitrary<List<DateRange>> ranges() {
    return range().list().ofMaxSize(6);
  }

  private static Set<LocalDate> days(DaySet set) {
    Set<LocalDate> days = new TreeSet<>();
    set.ranges().forEach(range -> days.addAll(days(range)));
    return days;
  }

  private static Set<LocalDate> days(DateRange range) {
    return new TreeSet<>(range.start().datesUntil(range.end()).toList());
  }
}

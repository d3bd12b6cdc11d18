package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import no.sioadapter.decision.AmountKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursExceedWeekTest {
  private final HoursExceedWeek check = new HoursExceedWeek(new BigDecimal("168"), Run.USUAL);

  @ParameterizedTest
  @CsvSource({
    "167.9999, HOURS_PER_WEEK, false",
    "168, HOURS_PER_WEEK, false",
    "168.0000, HOURS_PER_WEEK, false",
    "168.0001, HOURS_PER_WEEK, true",
    "10079.9999, MINUTES_PER_WEEK, false",
    "10080, MINUTES_PER_WEEK, false",
    "10080.0001, MINUTES_PER_WEEK, true",
    "671.9999, HOURS_PER_MONTH, false",
    "672, HOURS_PER_MONTH, false",
    "672.0001, HOURS_PER_MONTH, true",
    "169, HOURS_PER_DAY, false", // left to the check of a day's hours
    "169, PLACES, false",
    "169, DAYS_PER_WEEK, false"
  })
  void allowsTheLimitAndNothingOverIt(String amount, AmountKind kind, boolean found) {
    assertEquals(
        found ? List.of(seen(amount, kind)) : List.of(), Row.of(amount, kind).examinedBy(check));
  }

  @ParameterizedTest
  @CsvSource({"727.43, false", "727.44, false", "727.4401, true"})
  void dividesMonthsExactlyByTheDivisorOfTheYear(String amount, boolean found) {
    // 168 × 4.33 = 727.44
    assertEquals(
        found ? List.of(seen(amount, AmountKind.HOURS_PER_MONTH)) : List.of(),
        Row.of(amount, AmountKind.HOURS_PER_MONTH)
            .examinedBy(new HoursExceedWeek(new BigDecimal("168"), Run.dividingMonthsBy("4.33"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000", "168.00001"})
  void leavesAmountsThatCannotBeReadToOthers(String amount) {
    assertEquals(List.of(), Row.of(amount, AmountKind.HOURS_PER_WEEK).examinedBy(check));
  }

  @Test
  void leavesAnUnknownKindToOthers() {
    Row row = Row.of("169", AmountKind.HOURS_PER_WEEK);
    row.amountKind = Row.unreadable("Omfangstype", "timer");
    assertEquals(List.of(), row.examinedBy(check));
  }

  private static Row.Seen seen(String amount, AmountKind kind) {
    return new Row.Seen(
        "Omfang", new HoursExceedWeek.Found(new BigDecimal(amount), kind, new BigDecimal("168")));
  }
}

package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import no.sioadapter.decision.AmountKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysExceedWeekTest {
  private final DaysExceedWeek check = new DaysExceedWeek(new BigDecimal("7"));

  @ParameterizedTest
  @CsvSource({"6.9999, false", "7, false", "7.0, false", "7.0001, true"})
  void allowsTheLimitAndNothingOverIt(String amount, boolean found) {
    assertEquals(
        found
            ? List.of(
                new Row.Seen(
                    "Omfang",
                    new DaysExceedWeek.Found(new BigDecimal(amount), new BigDecimal("7"))))
            : List.of(),
        Row.of(amount, AmountKind.DAYS_PER_WEEK).examinedBy(check));
  }

  @ParameterizedTest
  @EnumSource(names = "DAYS_PER_WEEK", mode = EnumSource.Mode.EXCLUDE)
  void looksAtNoOtherKind(AmountKind kind) {
    assertEquals(List.of(), Row.of("7.0001", kind).examinedBy(check));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000", "7.00001"})
  void leavesAmountsThatCannotBeReadToOthers(String amount) {
    assertEquals(List.of(), Row.of(amount, AmountKind.DAYS_PER_WEEK).examinedBy(check));
  }
}

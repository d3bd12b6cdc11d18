package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import no.sioadapter.decision.AmountKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursExceedDayTest {
  private final HoursExceedDay check = new HoursExceedDay(new BigDecimal("24"));

  @ParameterizedTest
  @CsvSource({"23.9999, false", "24, false", "24.0, false", "24.0001, true"})
  void allowsTheLimitAndNothingOverIt(String amount, boolean found) {
    assertEquals(
        found
            ? List.of(
                new Row.Seen(
                    "Omfang",
                    new HoursExceedDay.Found(new BigDecimal(amount), new BigDecimal("24"))))
            : List.of(),
        Row.of(amount, AmountKind.HOURS_PER_DAY).examinedBy(check));
  }

  @ParameterizedTest
  @EnumSource(names = "HOURS_PER_DAY", mode = EnumSource.Mode.EXCLUDE)
  void looksAtNoOtherKind(AmountKind kind) {
    assertEquals(List.of(), Row.of("24.0001", kind).examinedBy(check));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000", "24.00001"})
  void leavesAmountsThatCannotBeReadToOthers(String amount) {
    assertEquals(List.of(), Row.of(amount, AmountKind.HOURS_PER_DAY).examinedBy(check));
  }
}

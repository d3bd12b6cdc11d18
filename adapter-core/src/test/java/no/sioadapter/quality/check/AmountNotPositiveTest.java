package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import no.sioadapter.decision.AmountKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountNotPositiveTest {
  private final AmountNotPositive check = new AmountNotPositive();

  @ParameterizedTest
  @CsvSource({"-0.0001, true", "0, true", "0.000000, true", "0.0001, false", "-5, true"})
  void letsOnlyMoreThanZeroThrough(String amount, boolean found) {
    assertEquals(
        found
            ? List.of(new Row.Seen("Omfang", new AmountNotPositive.Found(new BigDecimal(amount))))
            : List.of(),
        Row.of(amount, AmountKind.HOURS_PER_WEEK).examinedBy(check));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1000000", "-0.00001"})
  void leavesAmountsThatAreTooLongToOthers(String amount) {
    assertEquals(List.of(), Row.of(amount, AmountKind.HOURS_PER_WEEK).examinedBy(check));
  }
}

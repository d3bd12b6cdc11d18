package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import no.sioadapter.decision.AmountKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoreThanOnePlaceTest {
  private final MoreThanOnePlace check = new MoreThanOnePlace(new BigDecimal("1"));

  @ParameterizedTest
  @CsvSource({"0.9999, false", "1, false", "1.0, false", "1.0001, true"})
  void allowsTheLimitAndNothingOverIt(String amount, boolean found) {
    assertEquals(
        found
            ? List.of(
                new Row.Seen(
                    "Omfang",
                    new MoreThanOnePlace.Found(new BigDecimal(amount), new BigDecimal("1"))))
            : List.of(),
        Row.of(amount, AmountKind.PLACES).examinedBy(check));
  }

  @ParameterizedTest
  @EnumSource(names = "PLACES", mode = EnumSource.Mode.EXCLUDE)
  void looksAtNoOtherKind(AmountKind kind) {
    assertEquals(List.of(), Row.of("1.0001", kind).examinedBy(check));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000", "1.00001"})
  void leavesAmountsThatCannotBeReadToOthers(String amount) {
    assertEquals(List.of(), Row.of(amount, AmountKind.PLACES).examinedBy(check));
  }
}

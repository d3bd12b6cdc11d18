package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import no.sioadapter.decision.AmountKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FractionalDaysTest {
  private final FractionalDays check = new FractionalDays();

  @ParameterizedTest
  @CsvSource({"0.5, true", "0.9999, true", "1, false", "1.0000, false", "10, false", "1.5, true"})
  void findsPlacesThatAreNotWhole(String amount, boolean found) {
    assertEquals(
        found
            ? List.of(new Row.Seen("Omfang", new FractionalDays.Found(new BigDecimal(amount))))
            : List.of(),
        Row.of(amount, AmountKind.PLACES).examinedBy(check));
  }

  @ParameterizedTest
  @EnumSource(names = "PLACES", mode = EnumSource.Mode.EXCLUDE)
  void looksAtNoOtherKind(AmountKind kind) {
    assertEquals(List.of(), Row.of("2.5", kind).examinedBy(check));
  }
}

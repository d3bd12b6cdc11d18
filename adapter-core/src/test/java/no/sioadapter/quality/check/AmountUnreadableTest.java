package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.quality.ShownText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountUnreadableTest {
  private final AmountUnreadable check = new AmountUnreadable();

  @ParameterizedTest
  @CsvSource({
    "0.1234, false",
    "0.12340, false", // a zero at the end says nothing more
    "0.12345, true",
    "99999.9999, false",
    "100000, true",
    "100000.0000, true",
    "-100000, true",
    "1E+6, true",
    "1E-5, true",
    "0, false",
    "-1, false"
  })
  void letsFourDecimalsAndFiveWholeDigitsThrough(String amount, boolean found) {
    assertEquals(
        found
            ? List.of(new Row.Seen("Omfang", new AmountUnreadable.Found(new ShownText(amount))))
            : List.of(),
        Row.of(amount, AmountKind.PLACES).examinedBy(check));
  }

  @Test
  void findsWhatIsNoNumber() {
    Row row = new Row();
    row.amount = Row.unreadable("Omfang", "tre og en halv");
    assertEquals(
        List.of(
            new Row.Seen("Omfang", new AmountUnreadable.Found(new ShownText("tre og en halv")))),
        row.examinedBy(check));
  }

  @Test
  void leavesAMissingAmountToOthers() {
    Row row = new Row();
    row.amount = Row.missing("Omfang");
    assertEquals(List.of(), row.examinedBy(check));
  }
}

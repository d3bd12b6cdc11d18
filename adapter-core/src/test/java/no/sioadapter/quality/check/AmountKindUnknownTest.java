package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.quality.ShownText;
import org.junit.jupiter.api.Test;

class AmountKindUnknownTest {
  private final AmountKindUnknown check = new AmountKindUnknown();

  @Test
  void findsWhatCannotBeRead() {
    Row row = new Row();
    row.amountKind = Row.unreadable("Omfangstype", "t/år");
    assertEquals(
        List.of(new Row.Seen("Omfangstype", new AmountKindUnknown.Found(new ShownText("t/år")))),
        row.examinedBy(check));
  }

  @Test
  void letsThroughWhatCanBeReadAndWhatIsNotThere() {
    Row row = new Row();
    row.amountKind = Row.says("Omfangstype", "døgn", AmountKind.PLACES);
    assertEquals(List.of(), row.examinedBy(check));
    row.amountKind = Row.missing("Omfangstype");
    assertEquals(List.of(), row.examinedBy(check));
  }
}

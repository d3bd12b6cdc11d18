package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.sioadapter.code.Shift;
import no.sioadapter.decision.EndReason;
import no.sioadapter.quality.ShownText;
import org.junit.jupiter.api.Test;

class WordUnknownTest {
  private final WordUnknown check = new WordUnknown();

  @Test
  void findsEachWordThatIsNotUnderstood() {
    Row row = new Row();
    row.number = Row.unreadable("Vedtaksnr", "V".repeat(41));
    row.endReason = Row.unreadable("Sluttårsak", "Borte");
    row.shift = Row.unreadable("Vakt", "Helg");
    row.staffingFactor = Row.unreadable("Bemanningsfaktor", "halv");
    row.place = Row.unreadable("Plass", "Lånt");
    assertEquals(
        List.of(
            seen("Vedtaksnr", "V".repeat(41)),
            seen("Sluttårsak", "Borte"),
            seen("Vakt", "Helg"),
            seen("Bemanningsfaktor", "halv"),
            seen("Plass", "Lånt")),
        row.examinedBy(check));
  }

  @Test
  void letsKnownWordsAndEmptyFieldsThrough() {
    Row row = new Row();
    assertEquals(List.of(), row.examinedBy(check));
    row.endReason = Row.says("Sluttårsak", "Død", EndReason.DIED);
    row.shift = Row.says("Vakt", "Natt", Shift.NIGHT);
    assertEquals(List.of(), row.examinedBy(check));
  }

  @Test
  void readsTheDecisionNumberOfAbsences() {
    AbsenceRow row = new AbsenceRow();
    assertEquals(List.of(), row.examinedBy(check));
    row.number = Row.unreadable("Vedtaksnr", "V".repeat(41));
    assertEquals(List.of(seen("Vedtaksnr", "V".repeat(41))), row.examinedBy(check));
  }

  private static Row.Seen seen(String column, String text) {
    return new Row.Seen(column, new WordUnknown.Found(column, new ShownText(text)));
  }
}

package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.sioadapter.quality.ShownText;
import org.junit.jupiter.api.Test;

class DateUnreadableTest {
  private final DateUnreadable check = new DateUnreadable();

  @Test
  void findsDatesOfDecisions() {
    Row row = new Row();
    row.from = Row.unreadable("Fra dato", "31.02.2019");
    row.to = Row.unreadable("Til dato", "snart");
    assertEquals(
        List.of(
            new Row.Seen(
                "Fra dato", new DateUnreadable.Found("Fra dato", new ShownText("31.02.2019"))),
            new Row.Seen("Til dato", new DateUnreadable.Found("Til dato", new ShownText("snart")))),
        row.examinedBy(check));
  }

  @Test
  void findsDatesOfAbsences() {
    AbsenceRow row = new AbsenceRow();
    row.from = Row.unreadable("Fra dato", "29.02.2019");
    row.to = Row.unreadable("Til dato", "?");
    assertEquals(
        List.of(
            new Row.Seen(
                "Fra dato", new DateUnreadable.Found("Fra dato", new ShownText("29.02.2019"))),
            new Row.Seen("Til dato", new DateUnreadable.Found("Til dato", new ShownText("?")))),
        row.examinedBy(check));
  }

  @Test
  void leavesMissingDatesToOthers() {
    Row row = new Row();
    row.from = Row.missing("Fra dato");
    assertEquals(List.of(), row.examinedBy(check));
    assertEquals(List.of(), new AbsenceRow().examinedBy(check));
  }
}

package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceBackwardsTest {
  private final AbsenceBackwards check = new AbsenceBackwards();

  @ParameterizedTest
  @CsvSource({
    "2019-02-02, 2019-02-01, true",
    "2019-02-02, 2019-02-02, false", // one absent day (I-02)
    "2019-02-02, 2019-02-03, false"
  })
  void letsTheEndLieOnTheStartOrAfter(String from, String to, boolean found) {
    assertEquals(
        found
            ? List.of(
                new Row.Seen(
                    "Til dato",
                    new AbsenceBackwards.Found(LocalDate.parse(from), LocalDate.parse(to))))
            : List.of(),
        AbsenceRow.of(from, to).examinedBy(check));
  }

  @Test
  void leavesOpenAndUnreadableEndsAlone() {
    AbsenceRow row = new AbsenceRow();
    assertEquals(List.of(), row.examinedBy(check));
    row.to = Row.unreadable("Til dato", "31.02.2019");
    assertEquals(List.of(), row.examinedBy(check));
  }
}

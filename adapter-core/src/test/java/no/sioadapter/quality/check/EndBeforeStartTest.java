package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndBeforeStartTest {
  private final EndBeforeStart check = new EndBeforeStart();

  @ParameterizedTest
  @CsvSource({
    "2019-02-02, 2019-02-01, true",
    "2019-02-02, 2019-02-02, false", // one day, which counts (I-01)
    "2019-02-02, 2019-02-03, false"
  })
  void letsTheEndLieOnTheStartOrAfter(String from, String to, boolean found) {
    assertEquals(
        found
            ? List.of(
                new Row.Seen(
                    "Til dato",
                    new EndBeforeStart.Found(LocalDate.parse(from), LocalDate.parse(to))))
            : List.of(),
        Row.of(from, to).examinedBy(check));
  }

  @Test
  void leavesMissingAndUnreadableDatesToOthers() {
    Row row = Row.of("2019-02-02", "2019-02-01");
    row.to = Row.unreadable("Til dato", "01.02.19");
    assertEquals(List.of(), row.examinedBy(check));
    row = Row.of("2019-02-02", "2019-02-01");
    row.from = Row.missing("Fra dato");
    assertEquals(List.of(), row.examinedBy(check));
  }
}

package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateImplausibleTest {
  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
  private final DateImplausible check = new DateImplausible(EARLIEST, LATEST);

  @ParameterizedTest
  @CsvSource({
    "1949-12-31, true", // under
    "1950-01-01, false", // at
    "1950-01-02, false", // over
    "2099-12-30, false", // under
    "2099-12-31, false", // at
    "2100-01-01, true" // over
  })
  void holdsBothEndsAgainstTheLimits(String day, boolean found) {
    LocalDate date = LocalDate.parse(day);
    List<Row.Seen> first = found ? List.of(seen("Fra dato", date)) : List.of();
    List<Row.Seen> last = found ? List.of(seen("Til dato", date)) : List.of();
    assertEquals(first, Row.of(day, "2019-01-01").examinedBy(check));
    assertEquals(last, Row.of("2019-01-01", day).examinedBy(check));
    assertEquals(first, AbsenceRow.of(day, "2019-01-01").examinedBy(check));
    assertEquals(last, AbsenceRow.of("2019-01-01", day).examinedBy(check));
  }

  @Test
  void leavesMissingAndUnreadableDatesToOthers() {
    Row row = new Row();
    row.from = Row.unreadable("Fra dato", "01.01.0019x");
    assertEquals(List.of(), row.examinedBy(check));
  }

  private static Row.Seen seen(String column, LocalDate date) {
    return new Row.Seen(column, new DateImplausible.Found(column, date, EARLIEST, LATEST));
  }
}

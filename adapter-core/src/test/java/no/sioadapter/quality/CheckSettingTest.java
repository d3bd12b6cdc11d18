package no.sioadapter.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckSettingTest {
  private final CheckSetting setting =
      new CheckSetting(
          Severity.ERROR, Map.of("hours", "168", "earliest", "1990-01-01", "types", "1 2  15"));

  @Test
  void givesLimitsAsWhatTheyAre() {
    assertEquals(new BigDecimal("168"), setting.number("hours"));
    assertEquals(LocalDate.of(1990, 1, 1), setting.day("earliest"));
    assertEquals(Set.of(1, 2, 15), setting.wholeNumbers("types"));
  }

  @Test
  void failsOnALimitThatIsNotThere() {
    assertThrows(IllegalArgumentException.class, () -> setting.number("days"));
  }
}

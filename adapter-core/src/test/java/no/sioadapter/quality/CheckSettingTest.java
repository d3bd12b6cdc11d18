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
          Severity.ERROR,
          Map.of(
              "hours", "168",
              "earliest", "1990-01-01",
              "types", "1 2  15",
              "short", "short-stay-other  short-stay-treatment",
              "usual", "HT=15 DA=4,17"));

  @Test
  void givesLimitsAsWhatTheyAre() {
    assertEquals(new BigDecimal("168"), setting.number("hours"));
    assertEquals(LocalDate.of(1990, 1, 1), setting.day("earliest"));
    assertEquals(Set.of(1, 2, 15), setting.wholeNumbers("types"));
    assertEquals(Set.of("short-stay-other", "short-stay-treatment"), setting.categories("short"));
    assertEquals(Map.of("HT", Set.of(15), "DA", Set.of(4, 17)), setting.codeNumbers("usual"));
  }

  @Test
  void failsOnALimitThatIsNotThere() {
    assertThrows(IllegalArgumentException.class, () -> setting.number("days"));
  }
}

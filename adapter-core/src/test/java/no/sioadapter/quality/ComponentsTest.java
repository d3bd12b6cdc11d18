package no.sioadapter.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentsTest {
  record Found(int hours, String otherWhere) implements Details {}

  private static final class NoRecord implements Details {}

  @Test
  void whatAFindingNamesIsKnownByItsNamesInTheirOrder() {
    assertEquals(
        "{hours=170, otherWhere=vedtak.csv:2}",
        Components.of(new Found(170, "vedtak.csv:2")).toString());
    assertEquals(
        List.of("hours", "otherWhere"), List.copyOf(Components.of(new Found(1, "")).keySet()));
  }

  @Test
  void detailsThatAreNoRecordAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Components.of(new NoRecord()));
  }
}

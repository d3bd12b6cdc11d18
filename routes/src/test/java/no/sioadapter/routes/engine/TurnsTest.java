package no.sioadapter.routes.engine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.sioadapter.decision.MunicipalityNumber;
import org.junit.jupiter.api.Test;

/** Questions that cost as much as a run. */
class TurnsTest {
  private static final MunicipalityNumber OS = MunicipalityNumber.parse("1243").orElseThrow();
  private static final MunicipalityNumber OSLO = MunicipalityNumber.parse("0301").orElseThrow();
  private static final MunicipalityNumber GRIMSTAD = MunicipalityNumber.parse("0904").orElseThrow();

  private final Turns turns = new Turns(2);

  @Test
  void aMunicipalityHasOneAtATime() {
    assertTrue(turns.take(OS));
    assertFalse(turns.take(OS));
    turns.giveBack(OS);
    assertTrue(turns.take(OS));
  }

  @Test
  void theServerHasNoMoreThanItsLimit() {
    assertTrue(turns.take(OS));
    assertTrue(turns.take(OSLO));
    assertFalse(turns.take(GRIMSTAD));
    turns.giveBack(OSLO);
    assertTrue(turns.take(GRIMSTAD));
  }
}

package no.sioadapter.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.quality.UnitCount;
import org.junit.jupiter.api.Test;

class ServiceUnitsTest {
  private static final SourceSystem GERICA = new SourceSystem("gerica");
  private static final SourceSystem PROFIL = new SourceSystem("profil");

  private final ServiceUnits units = new ServiceUnits();

  @Test
  void aUnitIsNamedThoughNothingOfItCounts() {
    units.read(PROFIL, "Sør");
    units.read(GERICA, "Sør");
    units.read(GERICA, "Nord");
    units.counted(GERICA, "Nord");
    units.read(GERICA, "Nord");
    units.counted(GERICA, "Nord");
    assertEquals(
        Optional.of(
            List.of(
                new UnitCount(GERICA, "Nord", 2),
                new UnitCount(GERICA, "Sør", 0),
                new UnitCount(PROFIL, "Sør", 0))),
        units.counts());
  }

  @Test
  void whatCouldBeAPersonsIdIsMasked() {
    units.counted(GERICA, "02847599807");
    units.counted(GERICA, "01817012066");
    assertEquals(Optional.of(List.of(new UnitCount(GERICA, "***********", 2))), units.counts());
  }

  @Test
  void ofTooManyNothingIsSaid() {
    for (int number = 0; number < ServiceUnits.MOST; number++) {
      units.counted(GERICA, "U" + number);
    }
    assertEquals(ServiceUnits.MOST, units.counts().orElseThrow().size());
    units.counted(GERICA, "one more");
    assertEquals(Optional.empty(), units.counts());
  }
}

package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.quality.ShownText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherMunicipalityTest {
  private static final MunicipalityNumber ENEBAKK = new MunicipalityNumber("3220");
  private final OtherMunicipality check =
      new OtherMunicipality(Run.ofMunicipality("3220", "3028", "0229"));

  @ParameterizedTest
  @ValueSource(strings = {"1243", "229", "32200", "Enebakk"})
  void findsOtherNumbersAndWhatIsNoNumber(String number) {
    assertEquals(
        List.of(
            new Row.Seen("Kommunenr", new OtherMunicipality.Found(new ShownText(number), ENEBAKK))),
        Row.ofMunicipality(number).examinedBy(check));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3220", "3028", "0229", ""})
  void letsItsOwnNumberAndThoseOfItsPredecessorsThrough(String number) {
    assertEquals(List.of(), Row.ofMunicipality(number).examinedBy(check));
  }
}

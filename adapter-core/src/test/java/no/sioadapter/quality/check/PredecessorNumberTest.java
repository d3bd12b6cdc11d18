package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PredecessorNumberTest {
  private static final MunicipalityNumber ENEBAKK = new MunicipalityNumber("3220");
  private final PredecessorNumber check =
      new PredecessorNumber(Run.ofMunicipality("3220", "3028", "0229"));

  @ParameterizedTest
  @ValueSource(strings = {"3028", "0229"})
  void findsPredecessorsAlsoTwoStepsBack(String number) {
    assertEquals(
        List.of(
            new Row.Seen(
                "Kommunenr", new PredecessorNumber.Found(new MunicipalityNumber(number), ENEBAKK))),
        Row.ofMunicipality(number).examinedBy(check));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3220", "1243", "229", ""})
  void saysNothingOfItsOwnNumberAndOfOthers(String number) {
    assertEquals(List.of(), Row.ofMunicipality(number).examinedBy(check));
  }
}

package no.sioadapter.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryNameTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gerica-1243-20190402T0615           | gerica 1243 [] 2019-04-02T06:15
          GERICA-1243-20190402t0615           | gerica 1243 [] 2019-04-02T06:15
          profil-0122-sone-nord-20190402T0000 | profil 0122 [sone-nord] 2019-04-02T00:00
          gerica-1243-0002-20190402T2359      | gerica 1243 [0002] 2019-04-02T23:59
          gerica-2-1243-20190402T0615         | gerica-2 1243 [] 2019-04-02T06:15
          gerica-1243-Øst-20190402T0615       | gerica 1243 [Øst] 2019-04-02T06:15
          gerica-1243-20190402T2400           | none
          gerica-1243-20190229T0615           | none
          gerica-1243-20190402                | none
          gerica-1243--20190402T0615          | none
          gerica-124-20190402T0615            | none
          -1243-20190402T0615                 | none
          gerica-1243-20190402T0615-2         | none
          gerica_1243_20190402T0615           | none
          """)
  void saysWhoseWhichPartAndWhen(String stem, String expected) {
    assertEquals(
        expected,
        DeliveryName.parse(stem)
            .map(
                name ->
                    name.system()
                        + " "
                        + name.municipality()
                        + " ["
                        + name.part()
                        + "] "
                        + name.timestamp())
            .orElse("none"));
  }
}

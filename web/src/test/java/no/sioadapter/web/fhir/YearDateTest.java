package no.sioadapter.web.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.DateRangeParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearDateTest {
  @ParameterizedTest
  @CsvSource({
    "2019, true", "2018, false", "2019-06, false", "2019-06-01, false",
    "ge2019-12-31, true", "ge2020-01-01, false", "gt2019-12-30, true", "gt2019-12-31, false",
    "sa2018-12-31, true", "sa2019-01-01, false", "le2019-01-01, true", "le2018-12-31, false",
    "lt2019-01-02, true", "lt2019-01-01, false", "eb2020, true", "eb2019-12-31, false",
    "ge2019-02, true", "le2018, false", "lt2019, false", "gt2018, true"
  })
  void aYearIsAllItsDays(String asked, boolean expected) {
    assertEquals(expected, new YearDate(2019).matches(new DateRangeParam(new DateParam(asked))));
  }

  @Test
  void aRangeIsHeldAtBothEndsAndNothingAskedIsEverything() {
    DateRangeParam within = new DateRangeParam(new DateParam("ge2018"), new DateParam("le2019"));
    assertTrue(new YearDate(2019).matches(within));
    assertTrue(new YearDate(2019).matches(null));
    assertTrue(!new YearDate(2020).matches(within));
  }
}

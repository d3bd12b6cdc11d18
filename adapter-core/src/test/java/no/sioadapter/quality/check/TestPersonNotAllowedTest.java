package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.sioadapter.decision.PersonIdKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestPersonNotAllowedTest {
  @ParameterizedTest
  @CsvSource({
    "02847599807, TEST_TAX_ADMINISTRATION",
    "15667510020, TEST_HEALTH_NETWORK",
    "15417530018, TEST_LABOUR_AND_WELFARE"
  })
  void findsTestPersonsOnlyWhereTheyAreNotAllowed(String id, PersonIdKind kind) {
    Row row = Row.ofPerson(id);
    assertEquals(
        List.of(new Row.Seen("Fødselsnr", new TestPersonNotAllowed.Found("***********", kind))),
        row.examinedBy(new TestPersonNotAllowed(Run.allowingTestPersons(false))));
    assertEquals(
        List.of(), row.examinedBy(new TestPersonNotAllowed(Run.allowingTestPersons(true))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"02013299997", "55017530029", "999912345678", "02847599808", "x", ""})
  void letsOthersThroughAlsoThoseWithAWrongId(String id) {
    assertEquals(
        List.of(),
        Row.ofPerson(id).examinedBy(new TestPersonNotAllowed(Run.allowingTestPersons(false))));
  }
}

package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIdInvalidTest {
  private final PersonIdInvalid check = new PersonIdInvalid();

  @ParameterizedTest
  @CsvSource({
    "0284759980, FORM, **********", // 10 digits
    "0284759980712, FORM, *************", // 13
    "099912345678, FORM, ************", // DUF numbers don't begin with 0
    "028475 99807, FORM, ************",
    "02847599808, WRONG_CHECK_DIGITS, ***********",
    "15817530025, WRONG_CHECK_DIGITS, ***********", // the first sum leaves 4
    "32817510035, IMPOSSIBLE_DATE, ***********",
    "85017530041, HELP_NUMBER, ***********"
  })
  void saysWhatIsWrongAndNeverTheId(String id, PersonIdInvalid.Problem problem, String masked) {
    assertEquals(
        List.of(new Row.Seen("Fødselsnr", new PersonIdInvalid.Found(masked, problem))),
        Row.ofPerson(id).examinedBy(check));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02847599807",
        "15817530017", // the first sum leaves 3
        "02013299997",
        "30108299939",
        "999912345678",
        "15667510020",
        ""
      })
  void letsThrough(String id) {
    assertEquals(List.of(), Row.ofPerson(id).examinedBy(check));
  }
}

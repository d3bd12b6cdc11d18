package no.sioadapter.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCodeTest {
  @Test
  void aLetterAndTwoDigitsAreACode() {
    assertEquals(Optional.of(new CheckCode("R02")), CheckCode.parse("R02"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "R2", "R002", "r02", "RR2", " R02", "R02 ", "Å02", "R٠٢"})
  void otherTextIsNone(String text) {
    assertEquals(Optional.empty(), CheckCode.parse(text));
    assertThrows(IllegalArgumentException.class, () -> new CheckCode(text));
  }

  @Test
  void aClassThatIsNoCheckHasNoCode() {
    assertThrows(IllegalArgumentException.class, () -> CheckCode.of(String.class));
  }
}

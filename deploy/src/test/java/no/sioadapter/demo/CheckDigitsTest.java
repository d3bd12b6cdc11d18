package no.sioadapter.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class CheckDigitsTest {

  /** Sums by hand: 264 = 24 * 11, so k1 is 0; 224 = 20 * 11 + 4, so k2 is 7. */
  @Test
  void theExampleOfTheFormatDescriptionHasItsTwoDigits() {
    assertEquals(OptionalInt.of(7), CheckDigits.ofPersonNumber("028475998"));
  }

  @Test
  void aRemainderOfOneLeavesNoDigit() {
    // 3*0 + 7*1 + 6*8 + 1*1 + 8*0 + 9*0 + 4*0 + 5*0 + 2*0 = 56 = 5 * 11 + 1
    assertEquals(OptionalInt.empty(), CheckDigits.ofPersonNumber("018100000"));
  }
}

package no.sioadapter.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void showsNamesWithCommasBetween() {
    assertEquals("Distrikt, Merknad 2019", Printable.names(List.of(" Distrikt ", "Merknad 2019")));
  }

  @Test
  void masksWhatMayBeAPersonsId() {
    assertEquals("***, *** ***", Printable.names(List.of("02847599807", "028475 99807")));
  }

  @Test
  void showsNothingThatASreenOrALogWouldObey() {
    assertEquals("a?b?c?", Printable.names(List.of("a\u001Bb\u202Ec\uD800")));
  }

  @Test
  void cutsWhatIsLongAndStopsAfterTwenty() {
    assertEquals("x".repeat(40), Printable.names(List.of("x".repeat(1000))));
    assertEquals("a, ".repeat(20) + "…", Printable.names(Collections.nCopies(21, "a")));
  }

  @Test
  void showsANameThatIsNone() {
    assertEquals("–", Printable.names(List.of(" ")));
  }
}

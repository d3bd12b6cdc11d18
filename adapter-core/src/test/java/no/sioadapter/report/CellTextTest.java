package no.sioadapter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+47", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n", "  =1", "＝1"})
  void putsAnApostropheBeforeWhatWouldStartAFormula(String text) {
    assertEquals("'" + text, CellText.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "V-1002", "a=b", "2018/4711", "'=1", "å", "–"})
  void leavesOtherTextAlone(String text) {
    assertEquals(text, CellText.of(text));
  }
}

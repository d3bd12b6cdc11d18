package no.sioadapter.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.quality.UnitCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsCsvTest {
  private static final UnitCount NORTH = unit("gerica", "Sone Nord; \"A\"", 7);
  private static final UnitCount FORMULA = unit("profil", "=Sør", 1);

  @Test
  void whatIsWrittenIsReadAgainAndNoNameStartsAFormula() throws IOException {
    String text = written(NORTH, FORMULA);
    assertEquals(
        "system;unit;decisions\r\ngerica;\"Sone Nord; \"\"A\"\"\";7\r\nprofil;'=Sør;1\r\n", text);
    assertEquals(List.of(NORTH, FORMULA), UnitsCsv.read(text));
    assertEquals(List.of(NORTH, FORMULA), UnitsCsv.read("\uFEFF" + text));
  }

  @Test
  void aUnitWithoutANameOrWithoutADecisionThatCountsIsLeftOut() throws IOException {
    assertEquals(
        "system;unit;decisions\r\n", written(unit("gerica", "", 7), unit("gerica", "Sone", 0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "system;unit\r\n",
        "system;enhet;decisions\r\n",
        "system;unit;decisions\r\ngerica;Sone\r\n",
        "system;unit;decisions\r\ngerica;Sone;many\r\n",
        "system;unit;decisions\r\nGERICA;Sone;1\r\n"
      })
  void whatIsNoFileOfUnitsIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> UnitsCsv.read(text));
  }

  private static UnitCount unit(String system, String name, long decisions) {
    return new UnitCount(new SourceSystem(system), name, decisions);
  }

  private static String written(UnitCount... units) throws IOException {
    StringWriter text = new StringWriter();
    UnitsCsv.write(List.of(units), text);
    return text.toString();
  }
}

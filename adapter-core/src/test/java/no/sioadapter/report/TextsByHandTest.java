package no.sioadapter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.sioadapter.code.SioCode;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.rulepack.Addition;
import org.junit.jupiter.api.Test;

/** What people write beside the exports stands in what is delivered: no person's id does. */
class TextsByHandTest {
  @Test
  void aWaiverOfAReportMasksWhatCouldBeAPersonsId() {
    WaiverUse use =
        new WaiverUse(
            new CheckCode("R02"),
            WaiverUse.Scope.PERSON,
            "avtalt for 028475 99807",
            "Kari 02847599807",
            LocalDate.of(2019, 12, 31),
            1);
    assertEquals("avtalt for ************", use.reason());
    assertEquals("Kari ***********", use.registeredBy());
  }

  @Test
  void unitsEnteredByHandMaskWhatCouldBeAPersonsIdAndKeepTheDocument() {
    Addition addition =
        new Addition(
            new SioCode("UK"),
            new BigDecimal("110"),
            14,
            "sjukehuset 02847599807",
            "2019/217-4",
            "02847599807 Ola");
    assertEquals("sjukehuset ***********", addition.reason());
    assertEquals("2019/217-4", addition.document());
    assertEquals("*********** Ola", addition.registeredBy());
  }
}

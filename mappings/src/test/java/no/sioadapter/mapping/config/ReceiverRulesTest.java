package no.sioadapter.mapping.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.reception.RuleSource.Answer;
import no.sioadapter.rulepack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiverRulesTest {
  @TempDir Path folder;

  @Test
  void the_shipped_year_has_the_prices_of_one_zone_and_travel_group() throws IOException {
    ReceiverRules rules = new ReceiverRules(Optional.empty());
    RulePack pack = assertInstanceOf(Answer.Found.class, rules.rules(2019, "1", "1")).pack();
    assertEquals(new BigDecimal("764"), pack.prices().get(new SioCode("HTAMDK")));
    assertEquals(51, pack.prices().size());
    assertEquals(0, pack.keyPerQuarter().compareTo(new BigDecimal("0.25")));
    assertInstanceOf(Answer.NoSuchPrices.class, rules.rules(2019, "5", "1"));
    assertInstanceOf(Answer.NoSuchYear.class, rules.rules(2018, "1", "1"));
  }

  @Test
  void os_ends_with_2019_and_bjornafjorden_begins() throws IOException {
    ReceiverRules rules = new ReceiverRules(Optional.empty());
    MunicipalityNumber os = new MunicipalityNumber("1243");
    MunicipalityNumber bjornafjorden = new MunicipalityNumber("4624");
    Quarter last = new Quarter(2019, 4);
    Quarter first = new Quarter(2020, 1);
    assertTrue(rules.mayReport(os, last));
    assertFalse(rules.mayReport(os, first));
    assertFalse(rules.mayReport(bjornafjorden, last));
    assertEquals("Os (Hordaland)", rules.municipalities(last).get(os));
    assertFalse(rules.municipalities(last).containsKey(bjornafjorden));
    assertEquals("Bjørnafjorden", rules.municipalities(first).get(bjornafjorden));
  }

  @Test
  void nobody_is_judged_by_a_pack_that_is_at_fault() throws IOException {
    Files.createDirectories(folder.resolve("rulepack/2020"));
    ReceiverRules rules = new ReceiverRules(Optional.of(folder));
    assertThrows(IOException.class, () -> rules.rules(2020, "1", "1"));
    assertInstanceOf(Answer.Found.class, rules.rules(2019, "1", "1"));
  }
}

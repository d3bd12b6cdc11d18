package no.sioadapter.routes.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.sioadapter.ledger.Reason;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeTextsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRefusalIsSaidInEveryLanguage(Language language) {
    IntakeTexts texts = new IntakeTexts(language);
    for (Refusal refusal : Refusal.values()) {
      Reason reason = texts.reason(refusal, "gerica.zip", "1243");
      assertEquals(refusal.code(), reason.code());
      assertTrue(reason.text().contains("gerica"), reason.text());
      assertFalse(reason.text().contains("{"), reason.text());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noLineIsWithoutAUse(Language language) {
    Set<String> used = new TreeSet<>(Set.of("refused", "again"));
    for (Refusal refusal : Refusal.values()) {
      used.add(refusal.code());
    }

    assertEquals(
        used,
        new TreeSet<>(
            Messages.of(IntakeTexts.BUNDLE, language, getClass().getClassLoader()).keys()));
  }

  @Test
  void theReasonFileSaysWhatWhenWhyAndWhatToDo() {
    Clock clock = Clock.fixed(Instant.parse("2019-04-02T04:15:00Z"), ZoneId.of("Europe/Oslo"));
    IntakeTexts texts = new IntakeTexts(Language.NB);

    assertEquals(
        """
        Ikke tatt imot: a.zip (2019-04-02 06:15)\r
        \r
        F01: Filen er skadet.\r
        \r
        Rett feilen og legg filen i innboksen på nytt. En avvist fil kan sendes igjen.\r
        """,
        texts.reasonFile("a.zip", List.of(new Reason("F01", "Filen er skadet.")), clock));
  }
}

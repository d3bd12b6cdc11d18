package no.sioadapter.mapping.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuggestionTextTest {
  private static final List<SuggestionReason> ALL =
      List.of(
          new SuggestionReason.SameCode(
              1, "mapping.csv", new SourceSystem("profil"), new LocalCode("HSYK")),
          new SuggestionReason.NameAlike(1, List.of("praktisk", "bistand")),
          new SuggestionReason.WordOutside(1, "middag"),
          new SuggestionReason.TypeUsual(1, 15),
          new SuggestionReason.TypeUnusual(1, 1),
          new SuggestionReason.TypeOutside(1, 5),
          new SuggestionReason.Fits(1, Aspect.SHIFT, "night"),
          new SuggestionReason.Differs(1, Aspect.PLACE, "bought"),
          new SuggestionReason.NotUsual(1, Aspect.SETTING, "home"));

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_kind_of_reason_has_words_in_every_language(Language language) {
    SuggestionText text = SuggestionText.in(language);
    assertEquals(SuggestionReason.class.getPermittedSubclasses().length, ALL.size());
    for (SuggestionReason reason : ALL) {
      assertFalse(text.of(reason).isBlank());
      assertFalse(text.of(reason).contains("{"), text.of(reason));
    }
    Messages bundle = Messages.of("no/sioadapter/mapping/suggest/reasons", language);
    assertEquals(
        Messages.of("no/sioadapter/mapping/suggest/reasons", Language.NB).keys(), bundle.keys());
  }

  @Test
  void reasons_are_told_as_the_language_does() {
    SuggestionText nynorsk = SuggestionText.in(Language.NN);
    assertEquals("vakt stemmer: natt", nynorsk.of(ALL.get(6)));
    assertEquals(
        "bemanningsfaktor stemmer: 0,5",
        nynorsk.of(new SuggestionReason.Fits(1, Aspect.STAFFING_FACTOR, "0.5")));
    assertEquals(
        "setting is not said, and care home is not the usual",
        SuggestionText.in(Language.EN).of(ALL.get(8)));
  }

  @Test
  void a_setting_that_a_year_invents_is_told_by_its_own_word() {
    assertTrue(
        SuggestionText.in(Language.NB)
            .of(new SuggestionReason.Fits(1, Aspect.SETTING, "digital"))
            .endsWith("digital"));
  }
}

package no.sioadapter.mapping.suggest;

import java.math.BigDecimal;
import java.util.Map;
import no.sioadapter.quality.ShownText;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/** Reasons in words. What comes from an export is shown masked, as findings are. */
public final class SuggestionText {
  private static final String BUNDLE = "no/sioadapter/mapping/suggest/reasons";

  private final Messages words;

  private SuggestionText(Messages words) {
    this.words = words;
  }

  /** In one language. */
  public static SuggestionText in(Language language) {
    return new SuggestionText(Messages.of(BUNDLE, language));
  }

  /** A reason without its points. */
  public String of(SuggestionReason reason) {
    if (reason instanceof SuggestionReason.SameCode same) {
      return words.format(
          "same-code",
          Map.of(
              "table", new ShownText(same.table()),
              "system", same.system(),
              "code", new ShownText(same.localCode().value())));
    } else if (reason instanceof SuggestionReason.NameAlike name) {
      return words.format("name-alike", Map.of("words", name.words()));
    } else if (reason instanceof SuggestionReason.WordOutside outside) {
      return words.format("word-outside", Map.of("word", new ShownText(outside.word())));
    } else if (reason instanceof SuggestionReason.TypeUsual type) {
      return words.format("type-usual", Map.of("type", type.type()));
    } else if (reason instanceof SuggestionReason.TypeUnusual type) {
      return words.format("type-unusual", Map.of("type", type.type()));
    } else if (reason instanceof SuggestionReason.TypeOutside type) {
      return words.format("type-outside", Map.of("type", type.type()));
    } else if (reason instanceof SuggestionReason.Fits fits) {
      return words.format("fits", named(fits.aspect(), fits.value()));
    } else if (reason instanceof SuggestionReason.Differs differs) {
      return words.format("differs", named(differs.aspect(), differs.value()));
    }
    SuggestionReason.NotUsual not = (SuggestionReason.NotUsual) reason;
    return words.format("not-usual", named(not.aspect(), not.value()));
  }

  private Map<String, Object> named(Aspect aspect, String value) {
    return Map.of("aspect", aspect, "value", value(aspect, value));
  }

  /** A factor is a number; a setting that a year invents has no words but its own. */
  private String value(Aspect aspect, String value) {
    String key = aspect.name() + "." + value;
    if (words.keys().contains(key)) {
      return words.format(key);
    }
    return aspect == Aspect.STAFFING_FACTOR
        ? words.format("number", Map.of("number", new BigDecimal(value)))
        : value;
  }
}

package no.sioadapter.mapping.suggest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sioadapter.code.LocalService;

/**
 * What a local service says of itself, by its values where it has them, else by its words. Shift,
 * factor and place that a decision carries count before what the name says.
 *
 * @param words the words of the national names that it means; {@code false} for a slip understood
 */
record Clues(Map<String, Boolean> words, Map<Aspect, String> values, Optional<String> outsideWord) {
  private static final Pattern FACTOR = Pattern.compile("(?<![0-9])([01][,.][0-9]{1,2})(?![0-9])");
  private static final Pattern ONE_TO = Pattern.compile("(?<![0-9])1[:/]([1-9][0-9]?)(?![0-9])");

  static Clues of(LocalService service, Vocabulary vocabulary, Signs signs) {
    String name = String.join(" / ", service.names());
    Map<String, Boolean> understood =
        vocabulary.understand(name.isEmpty() ? service.localCode().value() : name);
    Set<String> spoken = new HashSet<>(understood.keySet());
    Names.words(name).forEach(word -> spoken.add(word.text()));
    List<String> ofUnits = new ArrayList<>();
    service.units().forEach(unit -> Names.words(unit).forEach(word -> ofUnits.add(word.text())));
    Map<Aspect, String> values = new EnumMap<>(Aspect.class);
    put(
        values,
        Aspect.SHIFT,
        service.shift().map(Clues::word).or(() -> signs.value(Aspect.SHIFT, spoken)));
    put(
        values,
        Aspect.STAFFING_FACTOR,
        service
            .staffingFactor()
            .map(factor -> factor.value().toPlainString())
            .or(() -> factor(name)));
    put(
        values,
        Aspect.PLACE,
        service.place().map(Clues::word).or(() -> signs.value(Aspect.PLACE, spoken)));
    put(
        values,
        Aspect.SETTING,
        signs.value(Aspect.SETTING, spoken).or(() -> signs.value(Aspect.SETTING, ofUnits)));
    return new Clues(understood, values, signs.outside(spoken));
  }

  private static void put(Map<Aspect, String> values, Aspect aspect, Optional<String> value) {
    value.ifPresent(each -> values.put(aspect, each));
  }

  /** A constant as the data files write it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A factor in a name: {@code 0,5}, or {@code 1:2}, one for two. */
  private static Optional<String> factor(String name) {
    Matcher written = FACTOR.matcher(name);
    if (written.find()) {
      return Optional.of(plain(new BigDecimal(written.group(1).replace(',', '.'))));
    }
    Matcher ratio = ONE_TO.matcher(name);
    return ratio.find()
        ? Optional.of(
            plain(
                BigDecimal.ONE.divide(
                    new BigDecimal(ratio.group(1)), new MathContext(1, RoundingMode.HALF_UP))))
        : Optional.empty();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}

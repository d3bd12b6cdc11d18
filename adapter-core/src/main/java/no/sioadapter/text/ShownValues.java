package no.sioadapter.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes the values of a message as its language does. */
final class ShownValues {
  private static final DateTimeFormatter NORWEGIAN =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private final Language language;
  private final UnaryOperator<String> line;

  /**
   * @param line gives the bundle's line of a key
   */
  ShownValues(Language language, UnaryOperator<String> line) {
    this.language = language;
    this.line = line;
  }

  String show(Object value) {
    if (value instanceof LocalDate day) {
      return language == Language.EN ? day.toString() : NORWEGIAN.format(day);
    }
    if (value instanceof BigDecimal number) {
      return number(number);
    }
    if (value instanceof Enum<?> constant) {
      return line.apply(name(constant.getDeclaringClass()) + "." + constant.name());
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? show(optional.get()) : line.apply("none");
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(this::show).collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  private String number(BigDecimal number) {
    String plain =
        (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    return language == Language.EN ? plain : plain.replace('.', ',');
  }

  /** The enum's simple name, after that of the class that it is nested in. */
  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
  }
}

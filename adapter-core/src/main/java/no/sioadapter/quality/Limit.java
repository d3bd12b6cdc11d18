package no.sioadapter.quality;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a limit in a rule pack is; the type of the parameter that takes it says which. */
public enum Limit {
  /** A number with a decimal point: {@link BigDecimal}. */
  NUMBER("java.math.BigDecimal"),
  /** A day, such as {@code 2019-01-31}: {@link LocalDate}. */
  DAY("java.time.LocalDate"),
  /** Whole numbers with spaces between them: {@link Set} of {@link Integer}. */
  WHOLE_NUMBERS("java.util.Set<java.lang.Integer>"),
  /** Names of categories, with spaces between them: {@link Set} of {@link String}. */
  CATEGORIES("java.util.Set<java.lang.String>"),
  /**
   * Beginnings of codes, each with whole numbers, such as {@code HT=15 DA=4,17}: {@link Map} from
   * {@link String} to {@link Set} of {@link Integer}.
   */
  CODE_NUMBERS("java.util.Map<java.lang.String, java.util.Set<java.lang.Integer>>");

  private final String type;

  Limit(String type) {
    this.type = type;
  }

  /** What a parameter of this type takes; empty where no limit is of that type. */
  public static Optional<Limit> of(Type type) {
    return Arrays.stream(values()).filter(each -> each.type.equals(type.getTypeName())).findFirst();
  }

  /**
   * The limit of that name, in this limit's type.
   *
   * @throws IllegalArgumentException where the setting lacks it
   */
  public Object read(CheckSetting setting, String name) {
    return switch (this) {
      case NUMBER -> setting.number(name);
      case DAY -> setting.day(name);
      case WHOLE_NUMBERS -> setting.wholeNumbers(name);
      case CATEGORIES -> setting.categories(name);
      case CODE_NUMBERS -> setting.codeNumbers(name);
    };
  }
}

package no.sioadapter.mapping.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a profile calls the constants of a closed choice. */
final class Names {
  private Names() {}

  /** Before a colon: {@code local_code}. */
  static <E extends Enum<E>> Map<String, E> ofKeys(E[] constants) {
    return named(constants, '_');
  }

  /** After a colon, as in the mapping table: {@code day-evening}. */
  static <E extends Enum<E>> Map<String, E> ofMeanings(E[] constants) {
    return named(constants, '-');
  }

  private static <E extends Enum<E>> Map<String, E> named(E[] constants, char between) {
    return Arrays.stream(constants)
        .collect(
            Collectors.toMap(
                each -> each.name().toLowerCase(Locale.ROOT).replace('_', between), each -> each));
  }
}

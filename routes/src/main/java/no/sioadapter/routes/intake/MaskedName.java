package no.sioadapter.routes.intake;

import java.util.regex.Pattern;

/**
 * File names as they may be written down: a row of digits long enough for a person's id is hidden.
 */
final class MaskedName {
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{9,}");
  private static final int LONGEST = 120;

  private MaskedName() {}

  static String of(String name) {
    String masked = LONG_NUMBER.matcher(name).replaceAll("***").replaceAll("\\p{Cntrl}", "?");
    return masked.length() <= LONGEST ? masked : masked.substring(masked.length() - LONGEST);
  }
}

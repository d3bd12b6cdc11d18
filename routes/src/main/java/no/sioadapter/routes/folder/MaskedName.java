package no.sioadapter.routes.folder;

import java.util.regex.Pattern;

/**
 * File names as they may be written down: a row of digits long enough for a person's id is hidden.
 */
public final class MaskedName {
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{9,}");
  private static final int LONGEST = 120;

  private MaskedName() {}

  /** The name as it may be written down, at most 120 characters. */
  public static String of(String name) {
    String masked = LONG_NUMBER.matcher(name).replaceAll("***").replaceAll("\\p{Cntrl}", "?");
    return masked.length() <= LONGEST ? masked : masked.substring(masked.length() - LONGEST);
  }
}

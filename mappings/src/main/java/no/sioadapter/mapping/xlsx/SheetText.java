package no.sioadapter.mapping.xlsx;

import java.util.regex.Pattern;

/** Text in a workbook's file. */
final class SheetText {
  /** How the format writes a character by its number; text that looks so must not be taken so. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private SheetText() {}

  /** The text so that reading it gives it back. */
  static String escaped(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }
}

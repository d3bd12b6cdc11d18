package no.sioadapter.mapping.table;

import java.util.regex.Pattern;

/**
 * Text in a CSV cell that a spreadsheet would take for a formula: it is written with an apostrophe
 * in front, and read without it. The target {@code -} alone is no formula anywhere and stands as it
 * is.
 */
final class GuardedText {
  private static final String OUTSIDE = "-";

  // apostrophes too, so that a text which really begins with one and = comes back as it was; the
  // wide forms are read as the plain ones by some spreadsheets
  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@＝＋－＠].*");
  private static final Pattern GUARDED = Pattern.compile("(?s)'+[=+\\-@＝＋－＠].*");

  private GuardedText() {}

  static String guard(String text) {
    return FORMULA.matcher(text).matches() && !text.equals(OUTSIDE) ? "'" + text : text;
  }

  static String bare(String cell) {
    String text = cell.strip();
    return GUARDED.matcher(text).matches() ? text.substring(1) : text;
  }
}

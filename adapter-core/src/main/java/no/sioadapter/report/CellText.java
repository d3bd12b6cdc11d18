package no.sioadapter.report;

/**
 * Text from input on its way into a cell. A spreadsheet takes a cell that begins with {@code =},
 * {@code +}, {@code -} or {@code @} for a formula, so such text gets an apostrophe in front.
 */
public final class CellText {
  // the wide forms are read as the plain ones by some spreadsheets
  private static final String STARTS_FORMULA = "=+-@＝＋－＠";

  private CellText() {}

  /**
   * The text itself, or with an apostrophe in front where its first character (white space skipped)
   * would start a formula, or where it begins with a tab or a line break.
   */
  public static String of(String text) {
    String bare = text.strip();
    boolean control = !text.isEmpty() && text.charAt(0) < ' ';
    boolean formula = !bare.isEmpty() && STARTS_FORMULA.indexOf(bare.charAt(0)) >= 0;
    return control || formula ? "'" + text : text;
  }

  /** The text that {@link #of} made this of. */
  public static String read(String cell) {
    boolean marked = cell.startsWith("'") && of(cell.substring(1)).equals(cell);
    return marked ? cell.substring(1) : cell;
  }
}

package no.sioadapter.source;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names from a file, made fit to be shown: a file may have anything where a name should be, a
 * person's id or a whole page too.
 */
public final class Printable {
  private static final int LONGEST = 40;
  private static final int MOST = 20;
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{5,}");

  private Printable() {}

  /** The names with commas between: long ones cut, long numbers masked, at most twenty. */
  public static String names(Collection<String> names) {
    String shown =
        names.stream().limit(MOST).map(Printable::name).collect(Collectors.joining(", "));
    return names.size() > MOST ? shown + ", …" : shown;
  }

  private static String name(String raw) {
    StringBuilder clean = new StringBuilder();
    Word.strip(raw)
        .codePoints()
        .limit(LONGEST)
        .forEach(c -> clean.appendCodePoint(isShown(c) ? c : '?'));
    String masked = LONG_NUMBER.matcher(clean).replaceAll("***");
    return masked.isEmpty() ? "–" : masked;
  }

  private static boolean isShown(int c) {
    int type = Character.getType(c);
    return !Character.isISOControl(c)
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}

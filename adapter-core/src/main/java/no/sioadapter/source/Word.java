package no.sioadapter.source;

import java.text.Normalizer;
import java.util.Locale;

/** How the words of an export are trimmed and compared. */
public final class Word {
  private Word() {}

  /** How words and names are compared: composed letters, no white space around, no case. */
  public static String fold(String word) {
    return Normalizer.normalize(strip(word), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** The text without white space at its ends; the no-break spaces too, which exports have. */
  public static String strip(String text) {
    int end = text.length();
    int start = 0;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || (c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }
}

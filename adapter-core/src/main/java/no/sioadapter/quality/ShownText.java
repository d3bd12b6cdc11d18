package no.sioadapter.quality;

import java.util.regex.Pattern;

/**
 * Text of an export as a message may show it: on one line, not longer than 40 characters, and with
 * every run of digits that could be a person's id masked. An id can stand in any column of a
 * misaligned file.
 */
public record ShownText(String text) {
  private static final int LONGEST = 40;

  /** 11 digits or more, or 6 and 5 (DDMMYY, then the rest) as people write them. */
  private static final Pattern LIKE_AN_ID =
      Pattern.compile(
          "[0-9]{11,}|(?<![0-9])[0-9]{2}[\\h.-]?[0-9]{2}[\\h.-]?[0-9]{2}[\\h.-]?[0-9]{5}(?![0-9])");

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  public ShownText {
    text = shorten(mask(INVISIBLE.matcher(text).replaceAll(" ")));
  }

  /** The asterisks that stand for a person's id, as many as it has characters. */
  public static String asterisks(String id) {
    return "*".repeat(Math.min(id.length(), LONGEST));
  }

  /** The text with every run of digits that could be a person's id as asterisks. */
  public static String mask(String text) {
    return LIKE_AN_ID.matcher(text).replaceAll(run -> asterisks(run.group()));
  }

  private static String shorten(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return text.substring(0, end) + "…";
  }

  @Override
  public String toString() {
    return text;
  }
}

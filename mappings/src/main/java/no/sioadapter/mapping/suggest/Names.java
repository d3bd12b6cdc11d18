package no.sioadapter.mapping.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a name apart into words. */
final class Names {
  private static final Pattern WORD = Pattern.compile("(\\p{L}+)(\\.?)");

  private Names() {}

  /**
   * A word of a name in small letters.
   *
   * @param cut whether a point follows: it may be the beginning of a longer one
   */
  record Word(String text, boolean cut) {}

  static List<Word> words(String name) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(name.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(new Word(matcher.group(1), !matcher.group(2).isEmpty()));
    }
    return words;
  }
}

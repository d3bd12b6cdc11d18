package no.sioadapter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a bundle, taken apart once: text and placeholders in turn.
 *
 * @param texts the texts around the placeholders, one more than there are placeholders
 * @param names the placeholders, in the line's order
 */
record Template(List<String> texts, List<String> names) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");
  private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=\\.) +(?=[\\p{Lu}«“{])");

  static Template parse(String line) {
    List<String> texts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(line);
    int from = 0;
    while (matcher.find()) {
      texts.add(line.substring(from, matcher.start()));
      names.add(matcher.group(1));
      from = matcher.end();
    }
    texts.add(line.substring(from));
    return new Template(List.copyOf(texts), List.copyOf(names));
  }

  /** The sentences: one ends at a full stop with a blank and a new beginning after it. */
  List<Template> sentences() {
    StringBuilder line = new StringBuilder(texts.get(0));
    for (int i = 0; i < names.size(); i++) {
      line.append('{').append(names.get(i)).append('}').append(texts.get(i + 1));
    }
    return SENTENCE_ENDS.splitAsStream(line).map(Template::parse).toList();
  }

  String fill(String key, Map<String, ?> named, Function<Object, String> show) {
    StringBuilder filled = new StringBuilder(texts.get(0));
    for (int i = 0; i < names.size(); i++) {
      Object value = named.get(names.get(i));
      if (value == null) {
        throw new IllegalArgumentException("no value for {" + names.get(i) + "} of " + key);
      }
      filled.append(show.apply(value)).append(texts.get(i + 1));
    }
    return filled.toString();
  }
}

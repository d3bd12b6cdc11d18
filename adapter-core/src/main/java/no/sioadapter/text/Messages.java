package no.sioadapter.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of one bundle in one language: a UTF-8 file {@code name_nb.properties} (or {@code nn},
 * {@code en}) with named placeholders, such as {@code {days}}. There is no fallback, neither to
 * another language nor to the machine's own: what is missing is a failure, never a silent key.
 */
public final class Messages {
  private final String bundle;
  private final Language language;
  private final Map<String, Template> templates = new TreeMap<>();

  private Messages(String bundle, Language language, Properties lines) {
    this.bundle = bundle;
    this.language = language;
    for (String key : lines.stringPropertyNames()) {
      templates.put(key, Template.parse(lines.getProperty(key)));
    }
  }

  /**
   * Loads a bundle that lies beside this class's own library.
   *
   * @param bundle the path without language and ending, such as {@code no/sioadapter/cli/words}
   * @throws MissingResourceException where there is no such file
   */
  public static Messages of(String bundle, Language language) {
    return of(bundle, language, Messages.class.getClassLoader());
  }

  /**
   * Loads a bundle that another class loader knows, such as that of a web application.
   *
   * @throws MissingResourceException where there is no such file
   */
  public static Messages of(String bundle, Language language, ClassLoader loader) {
    String file = bundle + "_" + language.tag() + ".properties";
    try (InputStream stream = loader.getResourceAsStream(file)) {
      if (stream == null) {
        throw new MissingResourceException("no bundle " + file, bundle, "");
      }
      Properties lines = new Properties();
      // a decoder of its own reports what is not UTF-8; the stream's default would print a mark
      lines.load(
          new BufferedReader(
              new InputStreamReader(
                  stream,
                  StandardCharsets.UTF_8
                      .newDecoder()
                      .onMalformedInput(CodingErrorAction.REPORT)
                      .onUnmappableCharacter(CodingErrorAction.REPORT))));
      return new Messages(bundle, language, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundle " + file, e);
    }
  }

  /**
   * A line without placeholders.
   *
   * @throws MissingResourceException where the bundle has no such line
   */
  public String format(String key) {
    return format(key, Map.of());
  }

  /**
   * A line with its placeholders filled. Dates and numbers are written as the language does; a
   * constant of an enum by the bundle's line for it, such as {@code Severity.ERROR}, which may name
   * the same placeholders; an empty {@code Optional} by the line {@code none}; the elements of a
   * list with commas between them; anything else by its {@code toString}. Values that the line
   * doesn't name are passed over.
   *
   * @throws MissingResourceException where the bundle has no such line
   * @throws IllegalArgumentException where the line names a placeholder that has no value
   */
  public String format(String key, Map<String, ?> named) {
    ShownValues values = new ShownValues(language, line -> format(line, named));
    return template(key).fill(key, named, values::show);
  }

  /**
   * A line with its placeholders filled, a sentence at a time. A sentence ends where the line
   * itself says so, never within a value.
   *
   * @throws MissingResourceException where the bundle has no such line
   * @throws IllegalArgumentException where the line names a placeholder that has no value
   */
  public List<String> sentences(String key, Map<String, ?> named) {
    ShownValues values = new ShownValues(language, line -> format(line, named));
    return template(key).sentences().stream()
        .map(sentence -> sentence.fill(key, named, values::show))
        .toList();
  }

  /** The names of a line's placeholders. */
  public Set<String> placeholders(String key) {
    return new TreeSet<>(template(key).names());
  }

  /** The keys of all lines. */
  public Set<String> keys() {
    return Set.copyOf(templates.keySet());
  }

  private Template template(String key) {
    Template template = templates.get(key);
    if (template == null) {
      throw new MissingResourceException("no line " + key + " in " + bundle, bundle, key);
    }
    return template;
  }
}

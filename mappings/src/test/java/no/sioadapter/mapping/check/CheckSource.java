package no.sioadapter.mapping.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a check's source says of it: the first sentence of its javadoc, and what its values are.
 *
 * @param parameters the words for the values that have any, by name
 */
record CheckSource(String sentence, Map<String, String> parameters) {
  private static final Path SOURCES = Path.of("..", "adapter-core", "src", "main", "java");
  private static final Pattern OF_THE_CHECK =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@Check\\(", Pattern.DOTALL);
  private static final Pattern OF_ITS_VALUES =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record Found\\(", Pattern.DOTALL);
  private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) ([^@]*)");
  private static final Pattern FIRST_SENTENCE = Pattern.compile("(.*?\\.)(?: .*)?");

  static CheckSource of(Class<?> check) throws IOException {
    Path file = SOURCES.resolve(check.getName().replace('.', '/') + ".java");
    String source = Files.readString(file);
    Matcher sentence = FIRST_SENTENCE.matcher(javadoc(OF_THE_CHECK, source, file));
    if (!sentence.matches()) {
      throw new IllegalStateException("no sentence before @Check in " + file);
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    Matcher parameter = PARAMETER.matcher(javadoc(OF_ITS_VALUES, source, file));
    while (parameter.find()) {
      parameters.put(parameter.group(1), parameter.group(2).strip());
    }
    return new CheckSource(sentence.group(1), parameters);
  }

  /** The comment on one line, with code in backticks. */
  private static String javadoc(Pattern pattern, String source, Path file) {
    Matcher comment = pattern.matcher(source);
    if (!comment.find()) {
      throw new IllegalStateException("no javadoc in " + file);
    }
    return comment
        .group(1)
        .replaceAll("(?m)^\\s*\\* ?", "")
        .replaceAll("\\s+", " ")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .strip();
  }
}

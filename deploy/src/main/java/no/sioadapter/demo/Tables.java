package no.sioadapter.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The demo's own tables: UTF-8, semicolons, a header, no quotes. */
final class Tables {
  private static final Pattern SEPARATOR = Pattern.compile(";");

  private Tables() {}

  static List<List<String>> read(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Tables.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> List.of(SEPARATOR.split(line, -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

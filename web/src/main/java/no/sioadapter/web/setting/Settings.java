package no.sioadapter.web.setting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * What was set, as environment variables or Java properties, and the defaults. A blank value is
 * none. A value that can't be read stops the start, with the setting's name.
 */
@Dependent
public final class Settings {
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");

  private final Function<String, Optional<String>> values;

  /** What the server was started with. */
  @Inject
  public Settings(Config config) {
    this(key -> config.getOptionalValue(key, String.class));
  }

  private Settings(Function<String, Optional<String>> values) {
    this.values = values;
  }

  /** Those values, by the settings' keys. */
  public static Settings of(Map<String, String> values) {
    Map<String, String> copy = Map.copyOf(values);
    return new Settings(key -> Optional.ofNullable(copy.get(key)));
  }

  /** The value or the default; empty where there is neither. */
  public Optional<String> find(Setting setting) {
    return values.apply(setting.key()).filter(value -> !value.isBlank()).or(setting::standard);
  }

  /** The same as something else than text; the reader gives nothing where it can't be so. */
  public <T> Optional<T> find(Setting setting, Function<String, Optional<T>> reader) {
    return find(setting).map(value -> reader.apply(value).orElseThrow(setting::unusable));
  }

  /**
   * The value, or the default.
   *
   * @throws IllegalArgumentException where there is neither
   */
  public String text(Setting setting) {
    return find(setting).orElseThrow(setting::unusable);
  }

  /** The same as something else than text; the reader gives nothing where it can't be so. */
  public <T> T read(Setting setting, Function<String, Optional<T>> reader) {
    return find(setting, reader).orElseThrow(setting::unusable);
  }

  /** Texts with commas between them. */
  public List<String> list(Setting setting) {
    return Arrays.stream(text(setting).split(",", -1)).map(String::strip).toList();
  }

  /** A time such as {@code PT30S}, never below zero. */
  public Duration duration(Setting setting) {
    return read(setting, unlessThrown(Duration::parse).andThen(Settings::notNegative));
  }

  /** A zone such as {@code Europe/Oslo}. */
  public ZoneId zone(Setting setting) {
    return read(setting, unlessThrown(ZoneId::of));
  }

  /** An address, where there is one; of any kind, and not tried. */
  public Optional<URI> address(Setting setting) {
    return find(setting, unlessThrown(URI::create));
  }

  /** A file or folder, where there is one; not looked for. */
  public Optional<Path> path(Setting setting) {
    return find(setting, unlessThrown(Path::of));
  }

  /** {@code true} or {@code false}. */
  public boolean flag(Setting setting) {
    return read(
        setting,
        text ->
            switch (text) {
              case "true" -> Optional.of(true);
              case "false" -> Optional.of(false);
              default -> Optional.empty();
            });
  }

  /** A number from 1 to 999 999 999. */
  public int count(Setting setting) {
    return read(
        setting,
        text ->
            COUNT.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty());
  }

  private static Optional<Duration> notNegative(Optional<Duration> time) {
    return time.filter(value -> !value.isNegative());
  }

  private static <T> Function<String, Optional<T>> unlessThrown(Function<String, T> reader) {
    return text -> {
      try {
        return Optional.of(reader.apply(text));
      } catch (IllegalArgumentException | DateTimeException e) {
        return Optional.empty();
      }
    };
  }
}

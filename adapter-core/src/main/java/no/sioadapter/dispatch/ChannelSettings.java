package no.sioadapter.dispatch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.text.Language;

/**
 * A channel as {@code municipality.yaml} says, checked against its kind's {@link ChannelForm}: what
 * the form requires is there, and every value can be read as the form's type. No secrets are in it,
 * only where they lie.
 *
 * @param language of what is written for the municipality
 * @param values by the setting's name; paths are absolute
 */
public record ChannelSettings(
    MunicipalityNumber municipality,
    ChannelName name,
    String kind,
    Language language,
    SortedMap<String, String> values) {
  public ChannelSettings {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** A value that may be missing. */
  public Optional<String> find(String setting) {
    return Optional.ofNullable(values.get(setting));
  }

  /**
   * A value that the form requires or has a standard for.
   *
   * @throws IllegalArgumentException where it doesn't
   */
  public String text(String setting) {
    return find(setting)
        .orElseThrow(() -> new IllegalArgumentException("no setting " + setting + " in the form"));
  }

  /** The same as a path. */
  public Path path(String setting) {
    return Path.of(text(setting));
  }

  /** The same as a number. */
  public int whole(String setting) {
    return Integer.parseInt(text(setting));
  }

  /** The same as an address. */
  public URI address(String setting) {
    return URI.create(text(setting));
  }

  /** The same as a time. */
  public Duration duration(String setting) {
    return Duration.parse(text(setting));
  }

  /** The same as yes or no. */
  public boolean truth(String setting) {
    return Boolean.parseBoolean(text(setting));
  }
}

package no.sioadapter.dispatch;

import java.util.List;
import java.util.Optional;

/**
 * What a kind of channel can be told in {@code municipality.yaml}, beside the channel's name and
 * kind.
 *
 * @param kind such as {@code sftp}
 * @param alternatives names of which each list must have exactly one
 */
public record ChannelForm(String kind, List<Setting> settings, List<List<String>> alternatives) {
  /** How a value is written. */
  public enum Type {
    /** Any text. */
    TEXT,
    /** A file or folder; where it isn't absolute, from the municipality's own folder on. */
    PATH,
    /** A port, 1 to 65535. */
    PORT,
    /** An {@code http} or {@code https} address without a user in it. */
    ADDRESS,
    /** A time as ISO 8601 has it, such as {@code PT30S}; more than nothing. */
    DURATION,
    /** {@code true} or {@code false}. */
    TRUTH
  }

  public ChannelForm {
    settings = List.copyOf(settings);
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }

  /** A form without alternatives. */
  public static ChannelForm of(String kind, List<Setting> settings) {
    return new ChannelForm(kind, settings, List.of());
  }

  /**
   * One setting.
   *
   * @param standard what it is where the file doesn't say; not for paths
   */
  public record Setting(String name, Type type, boolean required, Optional<String> standard) {
    /** One that the file must say. */
    public static Setting required(String name, Type type) {
      return new Setting(name, type, true, Optional.empty());
    }

    /** One that may be missing. */
    public static Setting optional(String name, Type type) {
      return new Setting(name, type, false, Optional.empty());
    }

    /** One that is known where the file doesn't say it. */
    public static Setting standard(String name, Type type, String value) {
      return new Setting(name, type, false, Optional.of(value));
    }
  }
}

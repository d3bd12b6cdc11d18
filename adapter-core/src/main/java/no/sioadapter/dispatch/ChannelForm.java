package no.sioadapter.dispatch;

import java.util.List;
import java.util.Optional;

/**
 * What a kind of channel can be told in {@code municipality.yaml}, beside the channel's name and
 * kind.
 *
 * @param kind such as {@code sftp}
 * @param alternatives names of which each list must have exactly one
 * @param together names of which each list must have all or none
 */
public record ChannelForm(
    String kind,
    List<Setting> settings,
    List<List<String>> alternatives,
    List<List<String>> together) {
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
    /** The same, but {@code http} only to 127.0.0.1: what goes there is nobody else's to read. */
    SAFE_ADDRESS,
    /** An organisation number. */
    ORGANISATION,
    /** One of the setting's choices. */
    CHOICE,
    /** A time as ISO 8601 has it, such as {@code PT30S}; more than nothing. */
    DURATION,
    /** {@code true} or {@code false}. */
    TRUTH
  }

  public ChannelForm {
    settings = List.copyOf(settings);
    alternatives = alternatives.stream().map(List::copyOf).toList();
    together = together.stream().map(List::copyOf).toList();
  }

  /** A form in which nothing needs to stand together. */
  public ChannelForm(String kind, List<Setting> settings, List<List<String>> alternatives) {
    this(kind, settings, alternatives, List.of());
  }

  /** A form without alternatives. */
  public static ChannelForm of(String kind, List<Setting> settings) {
    return new ChannelForm(kind, settings, List.of());
  }

  /**
   * One setting.
   *
   * @param standard what it is where the file doesn't say; not for paths
   * @param choices what it may be; empty where the type alone says that
   */
  public record Setting(
      String name, Type type, boolean required, Optional<String> standard, List<String> choices) {
    /** Copies. */
    public Setting {
      choices = List.copyOf(choices);
    }

    /** One that the file must say. */
    public static Setting required(String name, Type type) {
      return new Setting(name, type, true, Optional.empty(), List.of());
    }

    /** One that may be missing. */
    public static Setting optional(String name, Type type) {
      return new Setting(name, type, false, Optional.empty(), List.of());
    }

    /** One that is known where the file doesn't say it. */
    public static Setting standard(String name, Type type, String value) {
      return new Setting(name, type, false, Optional.of(value), List.of());
    }

    /** One of these, the first where the file doesn't say it. */
    public static Setting choice(String name, List<String> choices) {
      return new Setting(name, Type.CHOICE, false, Optional.of(choices.get(0)), choices);
    }
  }
}

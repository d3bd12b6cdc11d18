package no.sioadapter.dispatch;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a municipality calls one of its channels, such as {@code helsedir-sftp}.
 *
 * @param value 1 to 30 characters of a-z, 0-9 and -
 */
public record ChannelName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,29}");

  public ChannelName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a channel's name");
    }
  }

  /** Reads a name; empty for any other form. */
  public static Optional<ChannelName> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new ChannelName(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}

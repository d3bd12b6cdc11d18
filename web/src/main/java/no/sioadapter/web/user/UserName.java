package no.sioadapter.web.user;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A user's name: 2 to 40 of a–z, 0–9, full stop, hyphen and underscore, beginning with a letter.
 * There is no colon in it, so it is never taken for an issuer's user.
 *
 * @param value the text
 */
public record UserName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
  private static final Pattern PERSON = Pattern.compile(".*[0-9]{11}.*");
  private static final Set<String> TAKEN = Set.of("anonymous", "server");

  /**
   * A name.
   *
   * @throws IllegalArgumentException where {@link #parse} would be empty
   */
  public UserName {
    if (!isName(value)) {
      throw new IllegalArgumentException("no user name");
    }
  }

  /** Reads a name; empty for other text, and for what audit lines call somebody else. */
  public static Optional<UserName> parse(String text) {
    return isName(text) ? Optional.of(new UserName(text)) : Optional.empty();
  }

  private static boolean isName(String text) {
    return FORM.matcher(text).matches() && !PERSON.matcher(text).matches() && !TAKEN.contains(text);
  }

  @Override
  public String toString() {
    return value;
  }
}

package no.sioadapter.reminder;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A plain mail address, such as {@code sio@os.kommune.no}: no name beside it, no comment, no quotes
 * and nothing that could end a header line.
 *
 * @param value at most 254 characters, all of them ASCII
 */
public record MailAddress(String value) {
  private static final int LONGEST = 254;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern FORM =
      Pattern.compile(
          "(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")*");

  public MailAddress {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      // it isn't repeated: who sets one may have pasted anything
      throw new IllegalArgumentException("not a mail address");
    }
  }

  /** Reads an address; empty for other text. */
  public static Optional<MailAddress> parse(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches()
        ? Optional.of(new MailAddress(text))
        : Optional.empty();
  }

  /** Not shown: an address is somebody's, and has no place in a log. */
  @Override
  public String toString() {
    return "mail address";
  }
}

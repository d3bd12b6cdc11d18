package no.sioadapter.web.signin;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What a Basic header says (RFC 7617), in UTF-8. */
record BasicCredentials(String name, String password) {
  private static final int LONGEST = 2000;

  /** Empty where it says nothing that can be read. */
  static Optional<BasicCredentials> parse(String said) {
    if (said.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Base64.getDecoder().decode(said)));
      String both = text.toString();
      int colon = both.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(new BasicCredentials(both.substring(0, colon), both.substring(colon + 1)));
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}

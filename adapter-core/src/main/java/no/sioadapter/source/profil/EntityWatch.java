package no.sioadapter.source.profil;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;

/**
 * Sees whether a reference to an entity passes, other than to the five of XML itself: in an
 * attribute the parser stops at it, but says so in words only.
 */
final class EntityWatch extends FilterReader {
  private static final Set<String> FIVE = Set.of("amp", "lt", "gt", "quot", "apos");
  private static final int LONGEST_NAME = 100;

  private final StringBuilder name = new StringBuilder();
  private boolean inside;
  private boolean seen;

  EntityWatch(Reader in) {
    super(in);
  }

  boolean sawEntity() {
    return seen;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      look(buffer[i]);
    }
    return count;
  }

  private void look(char c) {
    if (c == '&') {
      inside = true;
      name.setLength(0);
    } else if (inside && c == ';') {
      inside = false;
      seen |= !name.isEmpty() && !FIVE.contains(name.toString());
    } else if (inside) {
      name.append(c);
      inside = Character.isLetterOrDigit(c) && name.length() < LONGEST_NAME;
    }
  }
}

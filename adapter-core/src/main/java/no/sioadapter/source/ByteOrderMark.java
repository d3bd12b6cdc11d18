package no.sioadapter.source;

import java.io.IOException;
import java.io.PushbackInputStream;

/** The three bytes with which some programs begin UTF-8. */
public final class ByteOrderMark {
  static final int LENGTH = 3;

  private ByteOrderMark() {}

  /** Whether the first bytes are it. */
  public static boolean begins(byte[] bytes, int count) {
    return count >= LENGTH
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** Reads past it where the stream begins with it. */
  static void skip(PushbackInputStream in) throws IOException {
    byte[] first = new byte[LENGTH];
    int count = in.readNBytes(first, 0, LENGTH);
    if (!begins(first, count)) {
      in.unread(first, 0, count);
    }
  }
}

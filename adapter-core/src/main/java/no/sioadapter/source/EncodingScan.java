package no.sioadapter.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.check.EncodingRecognised.Evidence;
import no.sioadapter.quality.check.FileUnreadable;
import no.sioadapter.quality.check.FileUnreadable.Reason;

/**
 * One look at every byte of a file, before it is read: from it, its charset is known and not
 * guessed from a beginning. Holds counts only.
 */
public final class EncodingScan {
  private static final int HIGH = 0x80;

  /**
   * The second bytes with which a capital Å, Æ or Ø (C5, C6, D8) makes valid UTF-8 by chance, since
   * they are the signs that stand after a word: … ‘ ’ “ ” – — no-break space « soft hyphen » ´.
   */
  private static final String AFTER_A_WORD =
      "\u0085\u0091\u0092\u0093\u0094\u0096\u0097\u00A0\u00AB\u00AD\u00B4\u00BB";

  private final Location file;
  private final long[] firstLineOf = new long[256];
  private final boolean marked;
  private long bytes;
  private long line = 1;
  private boolean afterReturn;
  private int lead;
  private int missing;
  private int lowest;
  private int highest;
  private long firstInvalid;
  private long firstConvincing;

  private EncodingScan(Location file, boolean marked) {
    this.file = file;
    this.marked = marked;
  }

  /** Looks at all of a stream, and doesn't close it. */
  public static EncodingScan of(Location file, InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int count = in.readNBytes(buffer, 0, buffer.length);
    EncodingScan scan = new EncodingScan(file, ByteOrderMark.begins(buffer, count));
    for (int from = scan.marked ? ByteOrderMark.LENGTH : 0; count > 0; from = 0) {
      scan.look(buffer, from, count);
      count = in.readNBytes(buffer, 0, buffer.length);
    }
    if (scan.missing > 0) {
      scan.invalid();
    }
    return scan;
  }

  /**
   * The charset of a file that doesn't name it: UTF-8 where all of it is, else the profile's.
   *
   * @param fallback a charset of one byte a character; or UTF-8, which leaves no other
   * @throws DeliveryRefused where it is no text, or in neither
   */
  public Encoding recognise(Charset fallback) throws DeliveryRefused {
    refuseWhatIsNoText();
    if (marked) {
      refuseInvalid();
      return new Encoding(StandardCharsets.UTF_8, Evidence.BYTE_ORDER_MARK);
    }
    if (isAscii()) {
      return new Encoding(StandardCharsets.US_ASCII, Evidence.ONLY_ASCII);
    }
    if (firstInvalid == 0) {
      return new Encoding(StandardCharsets.UTF_8, Evidence.VALID_UTF_8);
    }
    if (firstConvincing > 0) {
      throw refused(firstInvalid, Reason.MIXED_ENCODING);
    }
    refuseWhatIsNotIn(fallback);
    return new Encoding(
        fallback, isSameInLatin1(fallback) ? Evidence.PROFILE_OR_LATIN_1 : Evidence.PROFILE);
  }

  /**
   * Holds the file against the charset that it declares.
   *
   * @throws DeliveryRefused where it is no text, or not in that charset, or so clearly in UTF-8
   *     that the declaration must be wrong
   */
  public Encoding declared(Charset charset) throws DeliveryRefused {
    refuseWhatIsNoText();
    if (charset.equals(StandardCharsets.UTF_8)) {
      refuseInvalid();
      return new Encoding(charset, marked ? Evidence.BYTE_ORDER_MARK : Evidence.DECLARED);
    }
    if (marked) {
      throw refused(1, Reason.MIXED_ENCODING);
    }
    if (firstInvalid == 0 && firstConvincing > 0) {
      throw refused(firstConvincing, Reason.MIXED_ENCODING);
    }
    refuseWhatIsNotIn(charset);
    return new Encoding(charset, Evidence.DECLARED);
  }

  private void look(byte[] buffer, int from, int to) {
    bytes += to - from;
    for (int i = from; i < to; i++) {
      int b = buffer[i] & 0xFF;
      if (firstLineOf[b] == 0) {
        firstLineOf[b] = line;
      }
      if (b >= HIGH || missing > 0) {
        lookAtSequence(b);
      }
      if (b == '\r' || (b == '\n' && !afterReturn)) {
        line++;
      }
      afterReturn = b == '\r';
    }
  }

  /** Well-formed sequences only: none too long, no surrogates, nothing beyond U+10FFFF. */
  private void lookAtSequence(int b) {
    if (missing > 0) {
      if (b >= lowest && b <= highest) {
        lowest = 0x80;
        highest = 0xBF;
        missing--;
        if (missing == 0 && !happensByChance(b) && firstConvincing == 0) {
          firstConvincing = line;
        }
        return;
      }
      missing = 0;
      invalid();
    }
    if (b >= HIGH) {
      beginSequence(b);
    }
  }

  private void beginSequence(int b) {
    if (b < 0xC2 || b > 0xF4) {
      invalid();
      return;
    }
    lead = b;
    missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
  }

  private boolean happensByChance(int last) {
    return (lead == 0xC5 || lead == 0xC6 || lead == 0xD8) && AFTER_A_WORD.indexOf(last) >= 0;
  }

  private void invalid() {
    if (firstInvalid == 0) {
      firstInvalid = line;
    }
  }

  private boolean isAscii() {
    for (int b = HIGH; b < firstLineOf.length; b++) {
      if (firstLineOf[b] > 0) {
        return false;
      }
    }
    return true;
  }

  private void refuseWhatIsNoText() throws DeliveryRefused {
    if (bytes == 0) {
      throw refused(0, Reason.EMPTY);
    }
    if (firstLineOf[0] > 0) {
      throw refused(firstLineOf[0], Reason.NUL_BYTE);
    }
  }

  private void refuseInvalid() throws DeliveryRefused {
    if (firstInvalid > 0) {
      throw refused(firstInvalid, Reason.NOT_IN_CHARSET);
    }
  }

  private void refuseWhatIsNotIn(Charset charset) throws DeliveryRefused {
    for (int b = HIGH; b < firstLineOf.length; b++) {
      if (firstLineOf[b] > 0 && !decodes(charset, b, "")) {
        throw refused(firstLineOf[b], Reason.NOT_IN_CHARSET);
      }
    }
  }

  private boolean isSameInLatin1(Charset charset) {
    if (charset.equals(StandardCharsets.ISO_8859_1)) {
      return false;
    }
    for (int b = HIGH; b < firstLineOf.length; b++) {
      if (firstLineOf[b] > 0 && !decodes(charset, b, String.valueOf((char) b))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the byte is a character; where one is expected, whether it is that one. */
  private static boolean decodes(Charset charset, int b, String expected) {
    try {
      CharBuffer decoded = charset.newDecoder().decode(ByteBuffer.wrap(new byte[] {(byte) b}));
      return expected.isEmpty() || expected.contentEquals(decoded);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private DeliveryRefused refused(long at, Reason reason) {
    return new DeliveryRefused(new Location(file.file(), at, ""), new FileUnreadable.Found(reason));
  }
}

package no.sioadapter.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Lets a parser read on only while it gets anywhere: a value, tag or comment that never ends would
 * otherwise fill the memory.
 */
public final class MeteredReader extends FilterReader {
  /** More was read at one go than any value or tag of an export takes. */
  public static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    private TooLong() {
      super("nothing came to its end");
    }
  }

  private final long limit;
  private long read;
  private boolean ended;

  /**
   * Reads from another reader.
   *
   * @param limit the most characters between two signs of {@link #progress}
   */
  public MeteredReader(Reader in, long limit) {
    super(in);
    this.limit = limit;
  }

  /** The parser has come to the end of something. */
  public void progress() {
    read = 0;
  }

  /** Whether the parser has asked for more than there is. */
  public boolean ended() {
    return ended;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (read > limit) {
      throw new TooLong();
    }
    int count = in.read(buffer, offset, length);
    if (count < 0) {
      ended = true;
    } else {
      read += count;
    }
    return count;
  }
}

package no.sioadapter.source.gerica;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacks no more than a limit, whatever the ZIP says of itself. */
final class BoundedStream extends FilterInputStream {
  /** There is more than the limit. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private TooLarge() {
      super("unpacks to more than the limit");
    }
  }

  private final long limit;
  private long passed;

  BoundedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  long passed() {
    return passed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    passed += Math.max(count, 0);
    if (passed > limit) {
      throw new TooLarge();
    }
    return count;
  }
}

package no.sioadapter.source.gerica;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.check.FileUnreadable;
import no.sioadapter.quality.check.FileUnreadable.Reason;
import no.sioadapter.source.DeliveryRefused;
import org.jspecify.annotations.Nullable;

/**
 * A look at a ZIP's frame before the JDK opens it: the JDK holds the whole directory in memory,
 * however large, and tells a cut-off, a locked and a broken ZIP apart by its message only.
 */
final class ZipDirectory {
  /** An export has two files in its ZIP; this is room for thousands. */
  private static final long LARGEST_DIRECTORY = 1 << 20;

  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int DIRECTORY_END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LOCKED = 1;

  private ZipDirectory() {}

  /** Whether a file begins as a ZIP does. */
  static boolean isZip(ByteBuffer beginning) {
    ByteBuffer bytes = beginning.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    return bytes.remaining() >= Integer.BYTES
        && (bytes.getInt(0) == LOCAL_HEADER || bytes.getInt(0) == DIRECTORY_END);
  }

  static void check(Path zip, Location where) throws DeliveryRefused, IOException {
    Reason reason = reason(zip);
    if (reason != null) {
      throw new DeliveryRefused(where, new FileUnreadable.Found(reason));
    }
  }

  private static @Nullable Reason reason(Path zip) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
      if (file.length() == 0) {
        return Reason.EMPTY;
      }
      if (!isZip(read(file, 0, Integer.BYTES))) {
        return Reason.NOT_A_ZIP;
      }
      long tailAt = Math.max(0, file.length() - END_LENGTH - LONGEST_COMMENT);
      ByteBuffer tail = read(file, tailAt, file.length() - tailAt);
      int end = findEnd(tail);
      if (end < 0) {
        return Reason.TRUNCATED_ZIP;
      }
      long size = Integer.toUnsignedLong(tail.getInt(end + 12));
      if (size > LARGEST_DIRECTORY) {
        return Reason.UNUSUAL_ZIP;
      }
      long directoryAt = tailAt + end - size;
      return directoryAt < 0 ? Reason.DAMAGED_ZIP : reason(read(file, directoryAt, size));
    }
  }

  /** The end's own comment must reach to the end of the file: so the JDK takes the same one. */
  private static int findEnd(ByteBuffer tail) {
    for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == DIRECTORY_END
          && at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) == tail.limit()) {
        return at;
      }
    }
    return -1;
  }

  private static @Nullable Reason reason(ByteBuffer directory) {
    int at = 0;
    while (at < directory.limit()) {
      if (directory.limit() - at < ENTRY_LENGTH || directory.getInt(at) != DIRECTORY_ENTRY) {
        return Reason.DAMAGED_ZIP;
      }
      if ((directory.getShort(at + 8) & LOCKED) != 0) {
        return Reason.ENCRYPTED_ZIP;
      }
      int method = directory.getShort(at + 10);
      if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
        return Reason.UNUSUAL_ZIP;
      }
      at +=
          ENTRY_LENGTH
              + Short.toUnsignedInt(directory.getShort(at + 28))
              + Short.toUnsignedInt(directory.getShort(at + 30))
              + Short.toUnsignedInt(directory.getShort(at + 32));
    }
    return null;
  }

  private static ByteBuffer read(RandomAccessFile file, long at, long length) throws IOException {
    byte[] bytes = new byte[(int) Math.min(length, file.length() - at)];
    file.seek(at);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}

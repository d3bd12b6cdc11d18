package no.sioadapter.source.gerica;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.check.FileUnreadable;
import no.sioadapter.quality.check.FileUnreadable.Reason;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.EncodingScan;

/**
 * A CSV file in a ZIP. It is read where it lies: the name that it has in the ZIP never becomes a
 * name on the disk.
 *
 * @param where our own name for it, not the ZIP's
 * @param limit the most bytes that it may unpack to
 */
record ZipPart(ZipFile zip, ZipEntry entry, Location where, long limit) implements Part {
  @Override
  public EncodingScan scan() throws DeliveryRefused, IOException {
    CRC32 checksum = new CRC32();
    try (BoundedStream in = new BoundedStream(new CheckedInputStream(open(), checksum), limit)) {
      EncodingScan scan = EncodingScan.of(where, in);
      if (in.passed() != entry.getSize() || checksum.getValue() != entry.getCrc()) {
        throw refused(Reason.DAMAGED_ZIP);
      }
      return scan;
    } catch (BoundedStream.TooLarge e) {
      throw refused(Reason.TOO_LARGE);
    } catch (ZipException | EOFException e) {
      throw refused(Reason.DAMAGED_ZIP);
    }
  }

  @Override
  public InputStream open() throws IOException {
    return zip.getInputStream(entry);
  }

  private DeliveryRefused refused(Reason reason) {
    return new DeliveryRefused(where, new FileUnreadable.Found(reason));
  }
}

package no.sioadapter.source.profil;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.check.BrokenRow;
import no.sioadapter.quality.check.FileUnreadable;
import no.sioadapter.quality.check.ForbiddenXml;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.Encoding;
import no.sioadapter.source.MeteredReader;
import no.sioadapter.text.ClosedXml;
import org.jspecify.annotations.Nullable;

/** An XML file that is being read, and what it means that the parser stops in it. */
final class XmlFile implements Closeable {
  /** More than any tag takes, its attributes included. */
  private static final long MOST_AT_A_TIME = 1 << 20;

  private final Location file;
  private final EntityWatch watch;
  private final MeteredReader reader;

  private XmlFile(Location file, EntityWatch watch) {
    this.file = file;
    this.watch = watch;
    this.reader = new MeteredReader(watch, MOST_AT_A_TIME);
  }

  static XmlFile open(Path path, Location file, Encoding encoding) throws IOException {
    InputStream in = Files.newInputStream(path);
    return new XmlFile(file, new EntityWatch(encoding.reader(in)));
  }

  GuardedXml parser() throws XMLStreamException {
    return new GuardedXml(ClosedXml.factory().createXMLStreamReader(reader), reader);
  }

  /** A line of the file. */
  Location at(long line) {
    return new Location(file.file(), line, "");
  }

  /**
   * What it was that stopped the reading.
   *
   * @throws IOException where it was the disk
   */
  DeliveryRefused refused(Exception failure) throws IOException {
    long line = 0;
    for (Throwable each = failure; each != null; each = behind(each)) {
      if (each instanceof RefusedXml refused) {
        return new DeliveryRefused(at(refused.line()), refused.details());
      }
      if (each instanceof XMLStreamException e && e.getLocation() != null) {
        line = Math.max(line, e.getLocation().getLineNumber());
      }
      if (each instanceof MeteredReader.TooLong) {
        return new DeliveryRefused(at(line), new BrokenRow.Found(BrokenRow.Reason.TOO_LONG));
      }
      if (each instanceof CharacterCodingException) {
        return new DeliveryRefused(
            at(line), new FileUnreadable.Found(FileUnreadable.Reason.NOT_IN_CHARSET));
      }
      if (each instanceof IOException e) {
        throw e;
      }
    }
    return new DeliveryRefused(at(line), why());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static @Nullable Throwable behind(Throwable failure) {
    return failure instanceof XMLStreamException e && e.getNestedException() != null
        ? e.getNestedException()
        : failure.getCause();
  }

  private Details why() {
    if (watch.sawEntity()) {
      return new ForbiddenXml.Found(ForbiddenXml.Reason.ENTITY);
    }
    return new BrokenRow.Found(
        reader.ended() ? BrokenRow.Reason.TRUNCATED : BrokenRow.Reason.NOT_WELL_FORMED);
  }
}

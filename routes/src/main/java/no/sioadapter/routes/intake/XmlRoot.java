package no.sioadapter.routes.intake;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.sioadapter.text.ClosedXml;

/**
 * The first tag of an XML file.
 *
 * @param name as written, with its prefix
 * @param timestamp the attribute {@code tidspunkt}, which counts rather than the file's name
 */
record XmlRoot(String name, Optional<String> timestamp) {
  /** Reads no further than the first tag; no DTD is read and no entity resolved. */
  static XmlRoot read(InputStream in) throws XMLStreamException {
    XMLStreamReader reader = ClosedXml.factory().createXMLStreamReader(in);
    try {
      while (!reader.isStartElement()) {
        reader.next();
      }
      String prefix = reader.getPrefix();
      String local = reader.getLocalName();
      return new XmlRoot(
          prefix == null || prefix.isEmpty() ? local : prefix + ":" + local,
          Optional.ofNullable(reader.getAttributeValue(null, "tidspunkt")));
    } finally {
      reader.close();
    }
  }
}

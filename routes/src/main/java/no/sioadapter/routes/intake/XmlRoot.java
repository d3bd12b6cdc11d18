package no.sioadapter.routes.intake;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first tag of an XML file.
 *
 * @param name as written, with its prefix
 * @param timestamp the attribute {@code tidspunkt}, which counts rather than the file's name
 */
record XmlRoot(String name, Optional<String> timestamp) {
  /** Reads no further than the first tag; no DTD is read and no entity resolved. */
  static XmlRoot read(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(in);
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

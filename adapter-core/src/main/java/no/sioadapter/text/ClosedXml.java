package no.sioadapter.text;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Opens XML that others may have written: nothing in it is ever resolved. */
public final class ClosedXml {
  private ClosedXml() {}

  /**
   * Makes parsers that read no DTD and resolve no entity: the JDK's own, whatever others the class
   * path has, since its ways are known and tested.
   */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is resolved");
        });
    return factory;
  }

  /**
   * A parser over a small file's bytes.
   *
   * @throws XMLStreamException where it isn't XML; and from the parser where there is a DTD or an
   *     entity, which such a file never has
   */
  public static XMLStreamReader parser(byte[] bytes) throws XMLStreamException {
    return new Watched(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
  }

  /** JAXB would pass over a DTD in silence. */
  private static final class Watched extends StreamReaderDelegate {
    Watched(XMLStreamReader parser) {
      super(parser);
    }

    @Override
    public int next() throws XMLStreamException {
      int event = super.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new XMLStreamException("a DTD or an entity");
      }
      return event;
    }
  }
}

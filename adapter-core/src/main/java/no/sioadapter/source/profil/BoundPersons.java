package no.sioadapter.source.profil;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The persons of a file, bound one at a time. */
final class BoundPersons {
  private final GuardedXml xml;
  private final Unmarshaller unmarshaller;

  /** From after the outermost start tag. */
  BoundPersons(GuardedXml xml, JAXBContext context) throws JAXBException, XMLStreamException {
    this.xml = xml;
    this.unmarshaller = context.createUnmarshaller();
    unmarshaller.setListener(
        new Unmarshaller.Listener() {
          @Override
          public void beforeUnmarshal(Object target, @Nullable Object parent) {
            if (target instanceof BoundLine bound) {
              bound.line = xml.line();
            }
          }
        });
    xml.next();
  }

  /** The next person; empty at the end of the file, which is read to its very last byte. */
  Optional<BoundPerson> next() throws JAXBException, XMLStreamException {
    while (xml.getEventType() != XMLStreamConstants.END_DOCUMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT && xml.isAt(Structure.PERSON)) {
        // leaves the parser at what comes after the person's end tag
        return Optional.of(unmarshaller.unmarshal(xml, BoundPerson.class).getValue());
      }
      xml.next();
    }
    return Optional.empty();
  }
}

package no.sioadapter.source.profil;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.quality.check.WrongColumns;
import no.sioadapter.quality.check.WrongColumns.Reason;
import no.sioadapter.source.DeliveryHeader;
import no.sioadapter.source.Word;
import org.jspecify.annotations.Nullable;

/**
 * The outermost element: whose file it is, and when it was made.
 *
 * @param municipality the number as it stands there
 * @param timestamp the time as it stands there
 */
record Root(long line, String municipality, String timestamp) {
  /** Times without an offset are Norway's. */
  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  /** Reads up to and with the outermost start tag. */
  static Root read(GuardedXml xml) throws XMLStreamException {
    while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
      xml.next();
    }
    if (!xml.getLocalName().equals(XmlNames.ROOT)) {
      throw refused(xml, Reason.WRONG_ROOT, XmlNames.ROOT);
    }
    if (!XmlNames.NAMESPACE.equals(xml.getNamespaceURI())) {
      throw refused(xml, Reason.WRONG_NAMESPACE, XmlNames.NAMESPACE);
    }
    if (!attribute(xml, "versjon").equals(XmlNames.VERSION)) {
      throw refused(xml, Reason.WRONG_VERSION, XmlNames.VERSION);
    }
    return new Root(xml.line(), attribute(xml, "kommunenr"), attribute(xml, "tidspunkt"));
  }

  DeliveryHeader header(XmlFile file) {
    return new DeliveryHeader(
        file.at(line), MunicipalityNumber.parse(municipality), parse(timestamp));
  }

  private static String attribute(GuardedXml xml, String name) throws RefusedXml {
    @Nullable String value = xml.getAttributeValue(null, name);
    if (value == null) {
      throw refused(xml, Reason.MISSING, name);
    }
    return Word.strip(value);
  }

  private static Optional<OffsetDateTime> parse(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeException e) {
      return parseLocal(text);
    }
  }

  private static Optional<OffsetDateTime> parseLocal(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text).atZone(NORWAY).toOffsetDateTime());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static RefusedXml refused(GuardedXml xml, Reason reason, String expected) {
    return new RefusedXml(xml.line(), new WrongColumns.Found(reason, expected));
  }
}

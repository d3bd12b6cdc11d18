package no.sioadapter.receipt.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.time.DateTimeException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.text.ClosedXml;
import org.xml.sax.SAXException;

/**
 * Receipts as XML after {@code sio-kvittering-1.0.xsd}: written and read against the schema, so
 * that one which isn't valid is neither made nor taken.
 */
public final class ReceiptXml {
  private static final String SCHEMA = "sio-kvittering-1.0.xsd";

  private final JAXBContext context;
  private final Schema schema;

  /** Reads the schema and binds the types, some tenths of a second: make it once, and keep it. */
  public ReceiptXml() {
    try {
      context = JAXBContext.newInstance(ReceiptElement.class);
      schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema());
    } catch (JAXBException | SAXException e) {
      throw new IllegalStateException("the receipt's own schema or types don't hold", e);
    }
  }

  /** Where the schema lies, for those who hand it on or validate by it. */
  public static URL schema() {
    return Objects.requireNonNull(ReceiptXml.class.getResource(SCHEMA), SCHEMA);
  }

  /**
   * The receipt's bytes; the same receipt gives the same bytes.
   *
   * @throws IllegalArgumentException where it doesn't fit the schema
   */
  public byte[] bytes(Receipt receipt) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Marshaller marshaller = context.createMarshaller();
      marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
      marshaller.setSchema(schema);
      marshaller.marshal(ReceiptElement.of(receipt), out);
    } catch (JAXBException e) {
      throw new IllegalArgumentException("the receipt doesn't fit its schema", e);
    }
    return out.toByteArray();
  }

  /**
   * What a receipt says.
   *
   * @throws ReceiptRefused where it isn't one, or has a DTD or an entity
   */
  public Receipt read(byte[] bytes) throws ReceiptRefused {
    try {
      Unmarshaller unmarshaller = context.createUnmarshaller();
      unmarshaller.setSchema(schema);
      return unmarshaller
          .unmarshal(ClosedXml.parser(bytes), ReceiptElement.class)
          .getValue()
          .receipt();
    } catch (JAXBException
        | XMLStreamException
        | DateTimeException
        | IllegalArgumentException refused) {
      throw new ReceiptRefused(refused);
    }
  }
}

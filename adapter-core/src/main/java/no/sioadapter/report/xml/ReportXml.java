package no.sioadapter.report.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportFormat;
import org.xml.sax.SAXException;

/**
 * The report as XML after {@code sio-kvartalsrapport-1.0.xsd}: all of the report, every figure
 * exact. Written against the schema, so that a file which isn't valid is never made.
 */
public final class ReportXml implements ReportFormat {
  private static final String SCHEMA = "sio-kvartalsrapport-1.0.xsd";

  private final JAXBContext context;
  private final Schema schema;

  /** Reads the schema and binds the types, some tenths of a second: make it once, and keep it. */
  public ReportXml() {
    try {
      context = JAXBContext.newInstance(ReportElement.class);
      schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema());
    } catch (JAXBException | SAXException e) {
      throw new IllegalStateException("the report's own schema or types don't hold", e);
    }
  }

  /** Where the schema lies, for those who hand it on or validate by it. */
  public static URL schema() {
    return Objects.requireNonNull(ReportXml.class.getResource(SCHEMA), SCHEMA);
  }

  @Override
  public String suffix() {
    return ".xml";
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException where the report doesn't fit the schema
   */
  @Override
  public byte[] bytes(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Marshaller marshaller = context.createMarshaller();
      marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
      marshaller.setSchema(schema);
      marshaller.marshal(ReportElement.of(report), out);
    } catch (JAXBException e) {
      throw new IllegalArgumentException("the report doesn't fit its schema", e);
    }
    return out.toByteArray();
  }
}

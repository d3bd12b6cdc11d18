package no.sioadapter.report.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import no.sioadapter.code.SioCode;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.PastReport;
import no.sioadapter.text.ClosedXml;
import org.xml.sax.SAXException;

/**
 * Reads the reports that {@link ReportXml} wrote, by the same schema: what isn't valid is refused,
 * and so is a DTD or an entity, which such a file never has.
 */
final class PastReportXml {
  private final JAXBContext context;
  private final Schema schema;

  PastReportXml() {
    try {
      context = JAXBContext.newInstance(ReportElement.class);
      schema =
          SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
              .newSchema(ReportXml.schema());
    } catch (JAXBException | SAXException e) {
      throw new IllegalStateException("the report's own schema or types don't hold", e);
    }
  }

  /**
   * What the report says.
   *
   * @param name what the file is called when it is refused
   */
  PastReport read(String name, byte[] bytes) throws PastReportRefused {
    try {
      Unmarshaller unmarshaller = context.createUnmarshaller();
      unmarshaller.setSchema(schema);
      ReportElement report =
          unmarshaller.unmarshal(ClosedXml.parser(bytes), ReportElement.class).getValue();
      return of(report);
    } catch (JAXBException | XMLStreamException | IllegalArgumentException e) {
      throw new PastReportRefused(name, e);
    }
  }

  private static PastReport of(ReportElement report) {
    Map<SioCode, PastReport.Figures> codes = new HashMap<>();
    for (LineElement line : report.lines) {
      codes.put(
          new SioCode(line.code),
          new PastReport.Figures(line.delivered, line.recipients, line.net));
    }
    return new PastReport(
        new MunicipalityNumber(report.head.municipality.number),
        new Quarter(report.head.year, report.head.quarter),
        report.head.version,
        report.preview,
        codes,
        report.sum.recipients,
        report.quality.decisions.read,
        Optional.empty());
  }
}

package no.sioadapter.report.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.stated.About;
import no.sioadapter.report.stated.StatedNumber;
import no.sioadapter.report.stated.StatedReport;
import no.sioadapter.report.stated.Unreadable;
import no.sioadapter.text.ClosedXml;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Reads a report's XML that another has sent, by its schema; neither DTD nor entity is taken. Safe
 * for use by several threads; dear to make, so make it once.
 */
public final class StatedReportXml {
  private final JAXBContext context;
  private final Schema schema;

  /** Reads the schema and binds the types. */
  public StatedReportXml() {
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
   * What it says.
   *
   * @throws Unreadable where it isn't a report after the schema, with the place where that showed
   */
  public StatedReport read(byte[] bytes) throws Unreadable {
    TrackedXml parser;
    try {
      parser = new TrackedXml(ClosedXml.parser(bytes));
    } catch (XMLStreamException e) {
      throw new Unreadable(e);
    }
    try {
      Unmarshaller unmarshaller = context.createUnmarshaller();
      unmarshaller.setSchema(schema);
      // a number that Java can't hold is valid, and would silently be read as 0
      unmarshaller.setEventHandler(event -> false);
      return stated(unmarshaller.unmarshal(parser, ReportElement.class).getValue());
    } catch (JAXBException | IllegalArgumentException | ArithmeticException | DateTimeException e) {
      throw new Unreadable(parser.path(), e);
    }
  }

  private static StatedReport stated(ReportElement report) {
    return new StatedReport(
        about(report),
        head(report.head),
        report.preview,
        report.lines.stream().map(StatedReportXml::line).toList(),
        StatedNumber.of(new BigDecimal(report.sum.correction)),
        report.sum.recipients,
        orNone(report.payments).stream().map(StatedReportXml::payment).toList(),
        orNone(report.additions).stream().map(StatedReportXml::addition).toList(),
        counts(report.quality));
  }

  private static Map<About, String> about(ReportElement report) {
    HeadElement head = report.head;
    return Map.of(
        About.NAME,
        report.name,
        About.MUNICIPALITY,
        head.municipality.number,
        About.ORGANISATION,
        head.municipality.organisationNumber,
        About.QUARTER,
        head.year + "Q" + head.quarter,
        About.FIRST_DAY,
        head.from,
        About.LAST_DAY,
        head.to,
        About.VERSION,
        Integer.toString(head.version),
        About.SUPERSEDES,
        Optional.ofNullable(head.supersedes).map(String::valueOf).orElse("-"),
        About.CREATED,
        OffsetDateTime.parse(head.created).toInstant().toString(),
        About.YEAR,
        Integer.toString(head.year));
  }

  private static StatedReport.Head head(HeadElement head) {
    return new StatedReport.Head(
        new Quarter(head.year, head.quarter),
        head.municipality.name,
        head.zone,
        head.travelGroup,
        StatedNumber.of(head.key),
        OffsetDateTime.parse(head.created).toInstant(),
        head.rulePack.year,
        head.rulePack.sha256);
  }

  private static StatedReport.Line line(LineElement line) {
    return new StatedReport.Line(
        new SioCode(line.code),
        line.unit.equals("timer") ? UnitKind.HOUR : UnitKind.DAY,
        line.star,
        StatedNumber.of(line.unitPrice),
        StatedNumber.of(line.yearlyUnits),
        BigDecimal.valueOf(line.planned.longValueExact()),
        StatedNumber.of(line.delivered),
        line.byHand == null ? BigDecimal.ZERO : StatedNumber.of(line.byHand),
        StatedNumber.of(line.change),
        StatedNumber.of(line.net),
        line.recipients);
  }

  private static StatedReport.Payment payment(ReportElement.PaymentElement row) {
    return new StatedReport.Payment(
        row.name,
        StatedNumber.of(new BigDecimal(row.onAccount)),
        StatedNumber.of(new BigDecimal(row.correction)),
        StatedNumber.of(new BigDecimal(row.sum)));
  }

  private static StatedReport.Addition addition(ReportElement.AdditionElement addition) {
    return new StatedReport.Addition(
        new SioCode(addition.code), StatedNumber.of(addition.units), addition.recipients);
  }

  private static StatedReport.Counts counts(QualityElement quality) {
    return new StatedReport.Counts(
        quality.decisions.read,
        quality.decisions.counted,
        quality.decisions.outside,
        quality.decisions.notInQuarter,
        quality.decisions.leftOut,
        quality.absences.read,
        quality.absences.used,
        quality.absences.leftOut);
  }

  private static <T> List<T> orNone(@Nullable List<T> elements) {
    return elements == null ? List.of() : elements;
  }
}

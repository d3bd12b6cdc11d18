package no.sioadapter.report.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import no.sioadapter.report.InputHash;
import no.sioadapter.report.PaymentRow;
import no.sioadapter.report.Report;
import no.sioadapter.rulepack.Addition;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code Kvartalsrapport}. JAXB makes and fills it, so its fields are only set for its own eyes.
 */
@NullUnmarked
@XmlRootElement(name = "Kvartalsrapport")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "Kvartalsrapport",
    propOrder = {"head", "lines", "sum", "payments", "additions", "quality", "inputs"})
final class ReportElement {
  @XmlAttribute(name = "skjemaversjon", required = true)
  String schemaVersion;

  @XmlAttribute(name = "navn", required = true)
  String name;

  @XmlAttribute(name = "forelopig", required = true)
  boolean preview;

  @XmlElement(name = "Hode", required = true)
  HeadElement head;

  @XmlElementWrapper(name = "Linjer", required = true)
  @XmlElement(name = "Linje", required = true)
  List<LineElement> lines;

  @XmlElement(name = "Sum", required = true)
  SumElement sum;

  @XmlElementWrapper(name = "Betalingsplan")
  @XmlElement(name = "Rad")
  @Nullable List<PaymentElement> payments;

  @XmlElementWrapper(name = "ManuelleTillegg")
  @XmlElement(name = "Tillegg")
  @Nullable List<AdditionElement> additions;

  @XmlElement(name = "Kvalitet", required = true)
  QualityElement quality;

  @XmlElementWrapper(name = "Inndata", required = true)
  @XmlElement(name = "Fil")
  List<InputElement> inputs;

  static ReportElement of(Report report) {
    ReportElement element = new ReportElement();
    element.schemaVersion = "1.0";
    element.name = report.name();
    element.preview = report.preview();
    element.head = HeadElement.of(report);
    element.lines =
        report.lines().stream()
            .map(line -> LineElement.of(line, report.rulePack().categories()))
            .toList();
    element.sum = SumElement.of(report);
    element.payments =
        absentWhereEmpty(report.payments().stream().map(PaymentElement::of).toList());
    element.additions =
        absentWhereEmpty(report.additions().stream().map(AdditionElement::of).toList());
    element.quality = QualityElement.of(report);
    element.inputs = report.inputs().stream().map(InputElement::of).toList();
    return element;
  }

  private static <T> @Nullable List<T> absentWhereEmpty(List<T> elements) {
    return elements.isEmpty() ? null : elements;
  }

  /** {@code Sum}. */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(
      name = "Sum",
      propOrder = {"correction", "recipients"})
  static final class SumElement {
    @XmlElement(name = "Korreksjon", required = true)
    BigInteger correction;

    @XmlElement(name = "Mottakere", required = true)
    long recipients;

    static SumElement of(Report report) {
      SumElement element = new SumElement();
      element.correction = report.total().toBigIntegerExact();
      element.recipients = report.recipients();
      return element;
    }
  }

  /** {@code Rad} of the payment plan. */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(
      name = "Rad",
      propOrder = {"onAccount", "correction", "sum"})
  static final class PaymentElement {
    @XmlAttribute(name = "navn", required = true)
    String name;

    @XmlElement(name = "AKonto", required = true)
    BigInteger onAccount;

    @XmlElement(name = "Korreksjon", required = true)
    BigInteger correction;

    @XmlElement(name = "Sum", required = true)
    BigInteger sum;

    static PaymentElement of(PaymentRow row) {
      PaymentElement element = new PaymentElement();
      element.name = XmlText.of(row.name());
      element.onAccount = row.onAccount().toBigIntegerExact();
      element.correction = row.correction().toBigIntegerExact();
      element.sum = row.sum().toBigIntegerExact();
      return element;
    }
  }

  /** {@code Tillegg}: units by hand (I-18). */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(
      name = "Tillegg",
      propOrder = {"units", "recipients", "reason", "document", "registeredBy"})
  static final class AdditionElement {
    @XmlAttribute(name = "kode", required = true)
    String code;

    @XmlElement(name = "Enheter", required = true)
    BigDecimal units;

    @XmlElement(name = "Mottakere", required = true)
    long recipients;

    @XmlElement(name = "Begrunnelse", required = true)
    String reason;

    @XmlElement(name = "Dokument", required = true)
    String document;

    @XmlElement(name = "RegistrertAv", required = true)
    String registeredBy;

    static AdditionElement of(Addition addition) {
      AdditionElement element = new AdditionElement();
      element.code = addition.code().value();
      element.units = LineElement.units(addition.units());
      element.recipients = addition.recipients();
      element.reason = XmlText.of(addition.reason());
      element.document = XmlText.of(addition.document());
      element.registeredBy = XmlText.of(addition.registeredBy());
      return element;
    }
  }

  /** {@code Fil}: an input by its hash. */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Fil")
  static final class InputElement {
    @XmlAttribute(name = "slag", required = true)
    String kind;

    @XmlAttribute(name = "navn", required = true)
    String name;

    @XmlAttribute(name = "sha256", required = true)
    String sha256;

    static InputElement of(InputHash input) {
      InputElement element = new InputElement();
      element.kind = XmlText.of(input.kind());
      element.name = XmlText.of(input.name());
      element.sha256 = input.sha256();
      return element;
    }
  }
}

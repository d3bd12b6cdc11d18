package no.sioadapter.receipt.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.Remark;
import no.sioadapter.receipt.ReportReference;
import org.jspecify.annotations.NullUnmarked;

/** {@code Kvittering}: the root. */
@NullUnmarked
@XmlRootElement(name = "Kvittering")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "Kvittering",
    propOrder = {"report", "receivedAt", "outcome", "remarks"})
final class ReceiptElement {
  @XmlElement(name = "Rapport", required = true)
  ReferenceElement report;

  @XmlElement(name = "MottattTidspunkt", required = true)
  String receivedAt;

  @XmlElement(name = "Utfall", required = true)
  String outcome;

  @XmlElement(name = "Merknad")
  List<RemarkElement> remarks = new ArrayList<>();

  /** {@code Rapport}: which report, to the byte. */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Rapportreferanse")
  static final class ReferenceElement {
    @XmlAttribute(name = "navn", required = true)
    String name;

    @XmlAttribute(name = "versjon", required = true)
    int version;

    @XmlAttribute(name = "manifestSha256", required = true)
    String manifestSha256;
  }

  static ReceiptElement of(Receipt receipt) {
    ReceiptElement element = new ReceiptElement();
    element.report = new ReferenceElement();
    element.report.name = receipt.report().name();
    element.report.version = receipt.report().version();
    element.report.manifestSha256 = receipt.report().manifestSha256();
    element.receivedAt = receipt.receivedAt().toString();
    element.outcome =
        switch (receipt.outcome()) {
          case RECEIVED -> "MOTTATT";
          case ACCEPTED -> "GODKJENT";
          case REJECTED -> "AVVIST";
        };
    for (Remark remark : receipt.remarks()) {
      element.remarks.add(RemarkElement.of(remark));
    }
    return element;
  }

  Receipt receipt() {
    Receipt.Outcome said =
        switch (outcome) {
          case "MOTTATT" -> Receipt.Outcome.RECEIVED;
          case "GODKJENT" -> Receipt.Outcome.ACCEPTED;
          case "AVVIST" -> Receipt.Outcome.REJECTED;
          default -> throw new IllegalArgumentException("no such outcome");
        };
    return new Receipt(
        new ReportReference(report.name, report.version, report.manifestSha256),
        OffsetDateTime.parse(receivedAt).toInstant(),
        said,
        remarks.stream().map(RemarkElement::remark).toList());
  }
}

package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.reception.ReceivedReport;
import no.sioadapter.report.ReportId;

/** The event that a report was handed in. */
@Entity
@Table(name = "reception_report")
class ReceptionRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reception_seq")
  @SequenceGenerator(name = "reception_seq", sequenceName = "reception_seq", allocationSize = 1)
  private long id;

  @Column(name = "report_name")
  private String name;

  private String municipality;
  private String quarter;

  @Column(name = "report_version")
  private int version;

  @Column(name = "manifest_hash")
  private String manifestHash;

  private String sender;

  @Column(name = "received_at")
  private Instant receivedAt;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected ReceptionRow() {}

  ReceptionRow(ReportId report, String manifestHash, String sender, Instant receivedAt) {
    this.name = report.toString();
    this.municipality = report.municipality().value();
    this.quarter = report.quarter().toString();
    this.version = report.version();
    this.manifestHash = manifestHash;
    this.sender = sender;
    this.receivedAt = receivedAt;
  }

  long id() {
    return id;
  }

  String name() {
    return name;
  }

  ReceivedReport toReport(Optional<VerdictRow> verdict) {
    ReportReference reference = new ReportReference(name, version, manifestHash);
    ReportId report =
        new ReportId(
            new MunicipalityNumber(municipality), Quarter.parse(quarter).orElseThrow(), version);
    return new ReceivedReport(
        id,
        report,
        manifestHash,
        sender,
        receivedAt,
        verdict.map(row -> row.toJudgement(reference, receivedAt)));
  }
}

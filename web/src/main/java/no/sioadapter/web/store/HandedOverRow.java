package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import no.sioadapter.approval.HandedOver;
import no.sioadapter.approval.ReportState;
import no.sioadapter.report.ReportId;

/** That sending was told of a report. */
@Entity
@IdClass(HandedOverKey.class)
@Table(name = "report_handed_over")
@SuppressWarnings("UnusedVariable") // queries ask by them
class HandedOverRow {
  @Id private String municipality;

  @Id private String quarter;

  @Id
  @Column(name = "report_version")
  private int version;

  @Id
  @Enumerated(EnumType.STRING)
  private ReportState state;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected HandedOverRow() {}

  HandedOverRow(ReportId report, ReportState state) {
    this.municipality = report.municipality().value();
    this.quarter = report.quarter().toString();
    this.version = report.version();
    this.state = state;
  }

  HandedOver toHandedOver() {
    return new HandedOver(version, state);
  }
}

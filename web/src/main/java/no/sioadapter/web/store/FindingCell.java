package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Severity;
import no.sioadapter.report.FindingCount;

/** How often a check found something. */
@Embeddable
class FindingCell {
  private String code;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  @Column(name = "found_times")
  private long count;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected FindingCell() {}

  FindingCell(FindingCount finding) {
    this.code = finding.code().value();
    this.severity = finding.severity();
    this.count = finding.count();
  }

  FindingCount toFinding() {
    return new FindingCount(new CheckCode(code), severity, count);
  }
}

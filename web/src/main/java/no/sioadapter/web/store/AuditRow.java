package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import no.sioadapter.web.audit.Action;
import no.sioadapter.web.audit.AuditEntry;
import no.sioadapter.web.audit.AuditLine;
import no.sioadapter.web.audit.Outcome;

/** A line of the audit log. */
@Entity
@Table(name = "audit_line")
class AuditRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_seq")
  @SequenceGenerator(name = "audit_seq", sequenceName = "audit_seq", allocationSize = 1)
  private long id;

  @Column(name = "done_at", updatable = false)
  private Instant at;

  @Column(name = "done_by", updatable = false)
  private String who;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Action action;

  @Column(updatable = false)
  private String subject;

  @Column(updatable = false)
  private String detail;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Outcome outcome;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected AuditRow() {}

  AuditRow(AuditEntry entry) {
    this.at = entry.at();
    this.who = entry.who();
    this.action = entry.action();
    this.subject = entry.subject();
    this.detail = entry.detail();
    this.outcome = entry.outcome();
  }

  AuditLine toLine() {
    return new AuditLine(id, new AuditEntry(at, who, action, subject, detail, outcome));
  }
}

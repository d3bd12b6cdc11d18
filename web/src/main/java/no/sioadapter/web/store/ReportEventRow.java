package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import no.sioadapter.approval.Eyes;
import no.sioadapter.approval.Person;
import no.sioadapter.approval.ReportEvent;
import no.sioadapter.approval.ReportStep;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;
import org.jspecify.annotations.Nullable;

/** Something that was done to a quarter's report. */
@Entity
@Table(name = "report_event")
class ReportEventRow {
  /** Which of the steps. */
  enum Kind {
    READY,
    APPROVED,
    TURNED_DOWN,
    WITHDRAWN
  }

  @EmbeddedId private ReportEventKey key;

  @Column(name = "report_version")
  private int version;

  @Column(name = "happened_at")
  private Instant at;

  @Column(name = "user_name")
  private String user;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private @Nullable Eyes eyes;

  private @Nullable String said;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected ReportEventRow() {}

  /**
   * @param place of the event among the quarter's, 0 and up
   */
  ReportEventRow(MunicipalityNumber municipality, Quarter quarter, int place, ReportEvent event) {
    this.key = new ReportEventKey(municipality.value(), quarter.toString(), place);
    this.version = event.version();
    this.at = event.at();
    this.user = event.who().name();
    this.kind = kind(event.step());
    this.eyes = event.step() instanceof ReportStep.Approved approved ? approved.eyes() : null;
    this.said = event.step().said();
  }

  private static Kind kind(ReportStep step) {
    if (step instanceof ReportStep.MadeReady) {
      return Kind.READY;
    }
    if (step instanceof ReportStep.Approved) {
      return Kind.APPROVED;
    }
    return step instanceof ReportStep.TurnedDown ? Kind.TURNED_DOWN : Kind.WITHDRAWN;
  }

  ReportEvent toEvent() {
    return new ReportEvent(version, new Person(user), at, toStep());
  }

  ReportId toReport() {
    return new ReportId(
        new MunicipalityNumber(key.municipality()),
        Quarter.parse(key.quarter()).orElseThrow(),
        version);
  }

  private ReportStep toStep() {
    // a database may keep an empty text as none
    String words = said == null ? "" : said;
    return switch (kind) {
      case READY -> new ReportStep.MadeReady(words);
      case APPROVED -> new ReportStep.Approved(Objects.requireNonNull(eyes), words);
      case TURNED_DOWN -> new ReportStep.TurnedDown(words);
      case WITHDRAWN -> new ReportStep.Withdrawn(words);
    };
  }
}

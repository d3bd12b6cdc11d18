package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.period.Quarter;
import no.sioadapter.reminder.ReminderId;

/** Which event of which reminder. */
@Embeddable
class ReminderEventKey implements Serializable {
  private static final long serialVersionUID = 1L;

  private String municipality;
  private String quarter;

  @Enumerated(EnumType.STRING)
  private ReminderId.Kind kind;

  private String occasion;

  @Column(name = "seq_no")
  private int place;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected ReminderEventKey() {}

  ReminderEventKey(ReminderId id, int place) {
    this.municipality = id.of().municipality().value();
    this.quarter = id.of().quarter().toString();
    this.kind = id.kind();
    this.occasion = id.occasion();
    this.place = place;
  }

  ReminderId id() {
    return new ReminderId(
        new MunicipalityQuarter(
            new MunicipalityNumber(municipality), Quarter.parse(quarter).orElseThrow()),
        kind,
        occasion);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReminderEventKey key && key.place == place && key.id().equals(id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(municipality, quarter, kind.name(), occasion, place);
  }
}

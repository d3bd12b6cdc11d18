package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.reception.ReceivedFigures;

/** A code's figures in an accepted report. */
@Embeddable
class ReceivedLineCell {
  private String code;

  @Enumerated(EnumType.STRING)
  @Column(name = "unit_kind")
  private UnitKind unit;

  private BigDecimal units;
  private BigDecimal kroner;
  private long recipients;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected ReceivedLineCell() {}

  ReceivedLineCell(ReceivedFigures.Line line) {
    this.code = line.code().value();
    this.unit = line.unit();
    this.units = line.units();
    this.kroner = line.kroner();
    this.recipients = line.recipients();
  }

  ReceivedFigures.Line toLine() {
    return new ReceivedFigures.Line(new SioCode(code), unit, units, kroner, recipients);
  }
}

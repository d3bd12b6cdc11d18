package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import no.sioadapter.ledger.Reason;

/** Why something was refused. */
@Embeddable
class ReasonCell {
  private static final int LONGEST = 4000;

  private String code;

  @Column(name = "text_line")
  private String text;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected ReasonCell() {}

  ReasonCell(Reason reason) {
    this.code = reason.code();
    this.text = reason.text().substring(0, Math.min(LONGEST, reason.text().length()));
  }

  Reason toReason() {
    return new Reason(code, text);
  }
}

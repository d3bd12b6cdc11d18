package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.KeptInput;

/** A file that a report was made from. */
@Embeddable
class InputCell {
  private String place;
  private String sha256;

  @Column(name = "byte_size")
  private long size;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected InputCell() {}

  InputCell(KeptInput input) {
    this.place = input.place();
    this.sha256 = input.hash().value();
    this.size = input.size();
  }

  KeptInput toInput() {
    return new KeptInput(place, new ContentHash(sha256), size);
  }
}

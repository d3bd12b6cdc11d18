package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Which event of which municipality's table. */
@Embeddable
class RevisionEventKey implements Serializable {
  private static final long serialVersionUID = 1L;

  private String municipality;

  @Column(name = "seq_no")
  private int place;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected RevisionEventKey() {}

  RevisionEventKey(String municipality, int place) {
    this.municipality = municipality;
    this.place = place;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RevisionEventKey key
        && key.municipality.equals(municipality)
        && key.place == place;
  }

  @Override
  public int hashCode() {
    return Objects.hash(municipality, place);
  }
}

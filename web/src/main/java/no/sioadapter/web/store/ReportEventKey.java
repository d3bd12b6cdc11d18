package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Which event of which quarter's reports. */
@Embeddable
class ReportEventKey implements Serializable {
  private static final long serialVersionUID = 1L;

  private String municipality;

  private String quarter;

  @Column(name = "seq_no")
  private int place;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected ReportEventKey() {}

  ReportEventKey(String municipality, String quarter, int place) {
    this.municipality = municipality;
    this.quarter = quarter;
    this.place = place;
  }

  String municipality() {
    return municipality;
  }

  String quarter() {
    return quarter;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReportEventKey key
        && key.municipality.equals(municipality)
        && key.quarter.equals(quarter)
        && key.place == place;
  }

  @Override
  public int hashCode() {
    return Objects.hash(municipality, quarter, place);
  }
}

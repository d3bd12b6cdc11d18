package no.sioadapter.web.store;

import java.io.Serializable;
import java.util.Objects;
import no.sioadapter.approval.ReportState;

/** Which report, and how far it had come. */
class HandedOverKey implements Serializable {
  private static final long serialVersionUID = 1L;

  private String municipality;
  private String quarter;
  private int version;
  private ReportState state;

  @SuppressWarnings("NullAway.Init") // filled in by the provider
  HandedOverKey() {}

  @Override
  public boolean equals(Object other) {
    return other instanceof HandedOverKey key
        && key.municipality.equals(municipality)
        && key.quarter.equals(quarter)
        && key.version == version
        && key.state == state;
  }

  @Override
  public int hashCode() {
    return Objects.hash(municipality, quarter, version, state);
  }
}

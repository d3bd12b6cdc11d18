package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;

/** Which event of which dispatch. */
@Embeddable
class DispatchEventKey implements Serializable {
  private static final long serialVersionUID = 1L;

  private String municipality;
  private String quarter;

  @Column(name = "report_version")
  private int version;

  private String channel;

  @Column(name = "seq_no")
  private int place;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected DispatchEventKey() {}

  DispatchEventKey(DispatchId id, int place) {
    this.municipality = id.report().municipality().value();
    this.quarter = id.report().quarter().toString();
    this.version = id.report().version();
    this.channel = id.channel().value();
    this.place = place;
  }

  DispatchId id() {
    return new DispatchId(
        new ReportId(
            new MunicipalityNumber(municipality), Quarter.parse(quarter).orElseThrow(), version),
        new ChannelName(channel));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DispatchEventKey key && key.place == place && key.id().equals(id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(municipality, quarter, version, channel, place);
  }
}

package no.sioadapter.routes.channel.eformidling;

import java.time.Clock;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.routes.channel.Awaiting;
import no.sioadapter.routes.channel.Channel;
import org.apache.camel.RoutesBuilder;

/** A receiver that is reached through the municipality's integrasjonspunkt. */
public final class EformidlingChannel implements Channel {
  static final String KIND = "eformidling";

  private final EformidlingSettings settings;
  private final EformidlingLink link;

  /**
   * A channel; nothing is dialled yet.
   *
   * @param awaiting whose messages are followed
   */
  public EformidlingChannel(EformidlingSettings settings, Awaiting awaiting, Clock clock) {
    this.settings = settings;
    this.link = new EformidlingLink(settings, awaiting, clock);
  }

  @Override
  public MunicipalityNumber municipality() {
    return settings.municipality();
  }

  @Override
  public ChannelName name() {
    return settings.name();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public RoutesBuilder routes() {
    return new EformidlingRoutes(this, settings, link);
  }
}

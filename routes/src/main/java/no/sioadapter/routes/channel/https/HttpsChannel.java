package no.sioadapter.routes.channel.https;

import java.time.Clock;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.routes.channel.Awaiting;
import no.sioadapter.routes.channel.Channel;
import org.apache.camel.RoutesBuilder;

/** A receiver that takes reports over HTTPS. */
public final class HttpsChannel implements Channel {
  static final String KIND = "https";

  private final HttpsSettings settings;
  private final HttpsLink link;

  /**
   * A channel; nothing is dialled yet.
   *
   * @param awaiting whose receipts are asked for
   * @param receipts to see what the receiver means by "there already"
   */
  public HttpsChannel(HttpsSettings settings, Awaiting awaiting, ReceiptXml receipts, Clock clock) {
    this.settings = settings;
    this.link = new HttpsLink(settings, awaiting, receipts, clock);
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
    return new HttpsRoutes(this, settings, link);
  }
}

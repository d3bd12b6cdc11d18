package no.sioadapter.web.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.dispatch.DispatchDesk;
import no.sioadapter.routes.server.RouteServer;
import no.sioadapter.web.server.RunningServer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A municipality's channel, or why its channels can't be used. */
@Schema(name = "Channel")
public record ChannelView(
    String municipality,
    @Schema(description = "Empty where the municipality's channels can't be used")
        @Nullable String name,
    @Schema(description = "folder, sftp, https or eformidling") @Nullable String kind,
    @Schema(description = "What stands in its way now") List<ReasonView> obstacles) {
  /** Every channel of every municipality, and the municipalities whose channels can't be used. */
  public static List<ChannelView> all(RunningServer server) {
    List<ChannelView> views = new ArrayList<>();
    Optional<DispatchDesk> desk = server.routes().map(RouteServer::dispatches);
    if (desk.isPresent()) {
      desk.get().channels().forEach(channel -> views.add(of(channel)));
      desk.get()
          .channelProblems()
          .forEach(
              (number, reasons) ->
                  views.add(
                      new ChannelView(
                          number.value(),
                          null,
                          null,
                          reasons.stream().map(ReasonView::of).toList())));
    }
    return views;
  }

  private static ChannelView of(Channel channel) {
    return new ChannelView(
        channel.municipality().value(),
        channel.name().value(),
        channel.kind(),
        channel.obstacle().stream().map(ReasonView::of).toList());
  }
}

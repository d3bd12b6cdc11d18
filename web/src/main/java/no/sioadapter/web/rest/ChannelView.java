package no.sioadapter.web.rest;

import java.util.List;
import no.sioadapter.routes.channel.Channel;
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
  static ChannelView of(Channel channel) {
    return new ChannelView(
        channel.municipality().value(),
        channel.name().value(),
        channel.kind(),
        channel.obstacle().stream().map(ReasonView::of).toList());
  }
}

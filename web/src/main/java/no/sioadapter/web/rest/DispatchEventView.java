package no.sioadapter.web.rest;

import java.util.Locale;
import no.sioadapter.dispatch.DispatchEvent;
import no.sioadapter.dispatch.DispatchStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that happened to a dispatch. */
@Schema(name = "DispatchEvent")
public record DispatchEventView(
    @Schema(description = "UTC") String at,
    @Schema(description = "Such as queued, started, sent, failed, parked, receipted") String step,
    @Schema(description = "The user; the server's own steps have none") @Nullable String who,
    @Schema(description = "Why, for people") @Nullable String why) {
  static DispatchEventView of(DispatchEvent event) {
    return new DispatchEventView(
        event.at().toString(),
        event
            .step()
            .getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT),
        event.who().orElse(null),
        why(event.step()));
  }

  private static @Nullable String why(DispatchStep step) {
    if (step instanceof DispatchStep.Failed failed) {
      return failed.why().text();
    } else if (step instanceof DispatchStep.Parked parked) {
      return parked.why().text();
    } else if (step instanceof DispatchStep.Expired expired) {
      return expired.why().text();
    } else if (step instanceof DispatchStep.Held held) {
      return held.reason();
    } else if (step instanceof DispatchStep.Cancelled cancelled) {
      return cancelled.reason();
    } else if (step instanceof DispatchStep.DeliveredByHand byHand) {
      return byHand.reason();
    }
    return step instanceof DispatchStep.Receipted receipted
        ? receipted.receipt().outcome().name().toLowerCase(Locale.ROOT)
        : null;
  }
}

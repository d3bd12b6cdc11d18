package no.sioadapter.web.rest;

import java.util.List;
import java.util.Locale;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.RecordedDelivery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A delivery of a system's export. */
@Schema(name = "Delivery")
public record DeliveryView(
    long id,
    String system,
    @Schema(description = "The file's name, or the pair's stem") String name,
    @Schema(description = "receiving, accepted, duplicate, refused or interrupted") String state,
    @Schema(description = "When it arrived, UTC") String arrivedAt,
    @Schema(description = "SHA-256 of the content") String sha256,
    @Schema(description = "The number that it names") @Nullable String number,
    @Schema(description = "The part of the municipality") @Nullable String part,
    @Schema(description = "When the export was made, Norwegian time") @Nullable String exportedAt,
    @Schema(description = "The municipality that reports it") @Nullable String municipality,
    @Nullable String quarter,
    @Schema(description = "The delivery that it repeats") @Nullable Long duplicateOf,
    @Schema(description = "Why it was refused") List<ReasonView> reasons) {
  static DeliveryView of(RecordedDelivery delivery) {
    Arrival arrival = delivery.arrival();
    @Nullable Address address = arrival.address().orElse(null);
    @Nullable DeliveryOutcome outcome = delivery.outcome().orElse(null);
    return new DeliveryView(
        delivery.id().value(),
        arrival.system().id(),
        arrival.name(),
        state(delivery),
        arrival.at().toString(),
        arrival.content().value(),
        address == null ? null : address.slot().number().value(),
        address == null ? null : address.slot().part(),
        address == null ? null : address.timestamp().toString(),
        address == null ? null : address.municipality().value(),
        address == null ? null : address.quarter().toString(),
        outcome instanceof DeliveryOutcome.Duplicate again ? again.of().value() : null,
        outcome instanceof DeliveryOutcome.Refused refused
            ? refused.reasons().stream().map(ReasonView::of).toList()
            : List.of());
  }

  /** The word for its state, which follows from its events. */
  public static String state(RecordedDelivery delivery) {
    return delivery
        .outcome()
        .map(outcome -> outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT))
        .orElse("receiving");
  }
}

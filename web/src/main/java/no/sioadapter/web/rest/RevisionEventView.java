package no.sioadapter.web.rest;

import java.util.Locale;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.mapping.revision.RevisionEvent;
import no.sioadapter.mapping.revision.RevisionText;
import no.sioadapter.mapping.revision.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that happened to a revision. */
@Schema(name = "RevisionEvent")
public record RevisionEventView(
    @Schema(description = "drafted, edited, submitted, approved or rejected") String step,
    @Schema(description = "The user's name, or the word for the municipality's folder") String who,
    @Schema(description = "When, UTC") String at,
    @Schema(description = "Why") @Nullable String reason,
    @Schema(description = "SHA-256 of the table") @Nullable String sha256,
    @Schema(description = "The active revision that it was made from") @Nullable Integer basedOn,
    @Schema(description = "Of an approval: second-person, waived or taken-in")
        @Nullable String eyes) {
  static RevisionEventView of(RevisionEvent event, RevisionText words) {
    Step step = event.step();
    return new RevisionEventView(
        word(step.getClass().getSimpleName()),
        words.of(event.who()),
        event.at().toString(),
        reason(step),
        sha256(step),
        basedOn(step),
        step instanceof Step.Approved approved ? word(approved.eyes().name()) : null);
  }

  private static @Nullable String reason(Step step) {
    if (step instanceof Step.Drafted drafted) {
      return drafted.reason();
    }
    if (step instanceof Step.Edited edited) {
      return edited.reason();
    }
    if (step instanceof Step.Approved approved) {
      return approved.reason();
    }
    return step instanceof Step.Rejected rejected ? rejected.reason() : null;
  }

  private static @Nullable String sha256(Step step) {
    @Nullable ContentHash content = null;
    if (step instanceof Step.Drafted drafted) {
      content = drafted.content();
    } else if (step instanceof Step.Edited edited) {
      content = edited.content();
    }
    return content == null ? null : content.value();
  }

  private static @Nullable Integer basedOn(Step step) {
    if (step instanceof Step.Drafted drafted) {
      return drafted.parent().orElse(null);
    }
    return step instanceof Step.Edited edited ? edited.parent().orElse(null) : null;
  }

  static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package no.sioadapter.web.rest;

import java.time.Instant;
import java.util.List;
import no.sioadapter.mapping.revision.Revision;
import no.sioadapter.mapping.revision.RevisionText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A revision of a municipality's mapping table. */
@Schema(name = "Revision")
public record RevisionView(
    @Schema(description = "Four digits") String municipality,
    @Schema(description = "1 and up; never used twice") int number,
    @Schema(description = "Counts its events; the ETag, which a change names in If-Match")
        int version,
    @Schema(description = "draft, submitted, approved or rejected") String state,
    @Schema(description = "SHA-256 of the table") String sha256,
    @Schema(description = "Who began it") String author,
    @Schema(description = "When it was begun, UTC") String draftedAt,
    @Schema(description = "Why it was begun") String reason,
    @Schema(description = "The active revision that it was made from") @Nullable Integer parent,
    @Schema(description = "The earlier revision whose table it takes up again")
        @Nullable Integer restores,
    @Schema(description = "Since when it is in use, or was; UTC") @Nullable String activeFrom,
    @Schema(description = "What happened to it, the oldest first") List<RevisionEventView> events) {
  static RevisionView of(Revision revision, RevisionText words) {
    return new RevisionView(
        revision.id().municipality().value(),
        revision.id().number(),
        revision.version(),
        RevisionEventView.word(revision.state().name()),
        revision.content().value(),
        words.of(revision.author()),
        revision.draftedAt().toString(),
        revision.reason(),
        revision.parent().orElse(null),
        revision.restores().orElse(null),
        revision.activeFrom().map(Instant::toString).orElse(null),
        revision.events().stream().map(event -> RevisionEventView.of(event, words)).toList());
  }
}

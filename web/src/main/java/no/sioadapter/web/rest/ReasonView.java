package no.sioadapter.web.rest;

import no.sioadapter.ledger.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something was refused. */
@Schema(name = "Reason")
public record ReasonView(
    @Schema(description = "The code of the check or rule") String code,
    @Schema(description = "For people, in the municipality's language") String text) {
  static ReasonView of(Reason reason) {
    return new ReasonView(reason.code(), reason.text());
  }
}

package no.sioadapter.web.rest;

import java.util.Locale;
import no.sioadapter.dispatch.KeptReceipt;
import no.sioadapter.report.ReportId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that came back on a channel. */
@Schema(name = "KeptReceipt")
public record KeptReceiptView(
    String municipality,
    String channel,
    String name,
    @Schema(description = "SHA-256 of its bytes") String sha256,
    @Schema(description = "When it came, UTC") String at,
    @Schema(
            description =
                "applied; or why it was set aside: unreadable, unknown, other-content or"
                    + " superseded")
        String fate,
    @Schema(description = "Which report it says it is about") @Nullable String report) {
  static KeptReceiptView of(KeptReceipt receipt) {
    return new KeptReceiptView(
        receipt.municipality().value(),
        receipt.channel().value(),
        receipt.name(),
        receipt.hash().value(),
        receipt.at().toString(),
        receipt.fate().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        receipt.report().map(ReportId::name).orElse(null));
  }
}

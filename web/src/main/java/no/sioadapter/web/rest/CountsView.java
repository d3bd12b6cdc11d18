package no.sioadapter.web.rest;

import no.sioadapter.report.Counts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where every decision ended: read = counted + outside + notInQuarter + leftOut. */
@Schema(name = "Counts")
public record CountsView(
    long read,
    long counted,
    @Schema(description = "On purpose outside SIO") long outside,
    @Schema(description = "No active day in the quarter") long notInQuarter,
    @Schema(description = "Held back by an error") long leftOut,
    @Schema(description = "Rows that repeat a decision word for word, beside those read")
        long repeated) {
  static CountsView of(Counts counts) {
    return new CountsView(
        counts.read(),
        counts.counted(),
        counts.outside(),
        counts.notInQuarter(),
        counts.leftOut(),
        counts.repeated());
  }
}

package no.sioadapter.web.rest;

import java.util.List;
import no.sioadapter.routes.quarter.RebuildAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report made again, beside what was published. */
@Schema(name = "Rebuild")
public record RebuildView(
    @Schema(description = "same-bytes, same-figures or differs") String outcome,
    @Schema(description = "The files that were compared; given where all are the same")
        List<String> files,
    @Schema(description = "The files that differ") List<String> differing,
    @Schema(description = "The codes whose lines differ; SUM is the last line") List<String> codes,
    @Schema(description = "The program that made the report") @Nullable String madeBy,
    @Schema(description = "The program that made it again") @Nullable String rebuiltBy) {
  static RebuildView of(RebuildAnswer.SameBytes same) {
    return new RebuildView("same-bytes", same.files(), List.of(), List.of(), null, null);
  }

  static RebuildView of(RebuildAnswer.SameFigures same) {
    return new RebuildView(
        "same-figures", List.of(), same.differing(), List.of(), same.then(), same.now());
  }

  static RebuildView of(RebuildAnswer.Differs differs) {
    return new RebuildView(
        "differs", List.of(), differs.differing(), differs.codes(), differs.then(), differs.now());
  }
}

package no.sioadapter.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The versions of a quarter's report. */
@Schema(name = "QuarterReports")
public record QuarterReportsView(
    @Schema(description = "Four digits") String municipality,
    @Schema(description = "Such as 2019Q1") String quarter,
    @Schema(description = "The version that is approved and stands") @Nullable Integer approved,
    @Schema(description = "The newest first") List<ReportView> versions) {}

package no.sioadapter.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was run again by the table that is in use. */
@Schema(name = "Rerun")
public record RerunView(
    RevisionView revision,
    @Schema(description = "The runs, each linked to the attempt before it") List<RunView> runs,
    @Schema(description = "Affected quarters that could not be started") int notStarted) {}

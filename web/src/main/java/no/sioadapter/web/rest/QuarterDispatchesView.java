package no.sioadapter.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dispatches of a municipality's quarter. */
@Schema(name = "QuarterDispatches")
public record QuarterDispatchesView(
    String municipality,
    String quarter,
    @Schema(description = "By version and channel") List<DispatchView> dispatches) {}

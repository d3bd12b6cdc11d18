package no.sioadapter.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a user is sent; only described here, and read by {@link SentJson}. */
@Schema(name = "UserChange")
record UserBody(
    @Schema(description = "For a new user only: 2 to 40 of a-z, 0-9, full stop, hyphen, underscore")
        String name,
    @Schema(
            required = true,
            description = "viewer, operator, mapping-editor, approver, administrator")
        List<String> roles,
    @Schema(description = "For a user who is there; false if not said") boolean disabled) {}

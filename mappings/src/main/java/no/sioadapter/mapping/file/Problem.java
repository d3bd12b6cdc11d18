package no.sioadapter.mapping.file;

import no.sioadapter.decision.Location;

/** One thing that must be mended before the configuration can be used. */
public record Problem(Location where, Reason reason) {}

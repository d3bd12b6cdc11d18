package no.sioadapter.dispatch;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a dispatch; only ever added.
 *
 * @param who the user that did it; empty where the server did
 */
public record DispatchEvent(DispatchStep step, Optional<String> who, Instant at) {}

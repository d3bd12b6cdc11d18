package no.sioadapter.routes.intake;

import java.time.Instant;
import no.sioadapter.code.SourceSystem;

/**
 * A file that lies in an inbox and isn't taken: it isn't whole, or waits for its signal.
 *
 * @param name without a person's id
 * @param since when it was last written to
 */
public record Waiting(SourceSystem system, String name, Instant since) {}

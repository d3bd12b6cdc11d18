package no.sioadapter.routes.terminology;

import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;

/**
 * Whose local codes.
 *
 * @param system the system that decisions come from; empty where only the municipality is named
 */
public record LocalSystem(MunicipalityNumber municipality, Optional<SourceSystem> system) {}

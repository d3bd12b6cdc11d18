package no.sioadapter.code;

import java.util.Optional;

/**
 * What the mapping table looks at in a decision: the local code and the four conditions.
 *
 * @param unit the unit (tjenestested) that gives the service; empty text where none is named
 */
public record ServiceKey(
    SourceSystem system,
    LocalCode localCode,
    String unit,
    Optional<Shift> shift,
    Optional<StaffingFactor> staffingFactor,
    Optional<PlaceOwnership> place) {}

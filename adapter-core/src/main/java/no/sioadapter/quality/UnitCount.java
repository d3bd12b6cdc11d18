package no.sioadapter.quality;

import no.sioadapter.code.SourceSystem;

/**
 * How many decisions of a unit (tjenestested) count.
 *
 * @param name as the system's export has it, with what could be a person's id masked; empty text
 *     for the decisions that name none
 * @param decisions those that give something to a code; 0 where the export names the unit, and
 *     nothing of it counts
 */
public record UnitCount(SourceSystem system, String name, long decisions) {}

package no.sioadapter.code;

import java.util.Optional;

/**
 * A line of the mapping table, as one would look it up.
 *
 * @param file the table's file, without folders
 * @param line from 1
 * @param system the system whose decisions it is for; empty for all
 */
public record MappingLine(
    String file, int line, Optional<SourceSystem> system, LocalCode localCode) {}

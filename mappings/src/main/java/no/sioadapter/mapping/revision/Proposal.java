package no.sioadapter.mapping.revision;

import java.util.Optional;

/**
 * A table that somebody wants.
 *
 * @param basedOn the active revision that they had before them; empty where there was none
 * @param reason why, for people; without a person's id
 */
public record Proposal(TableContent content, Optional<Integer> basedOn, String reason) {}

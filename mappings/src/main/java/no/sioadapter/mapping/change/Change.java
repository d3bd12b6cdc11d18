package no.sioadapter.mapping.change;

import java.util.Optional;

/**
 * One thing that is not the same in two rule packs. Values are written as the pack's files write
 * them, so that they can be found there.
 *
 * @param subject what it is about
 * @param key what stands there: a code, a price's zone, group and code, a setting's name
 * @param field the column or setting that changed; empty where the whole thing came or went
 * @param before empty where it is new
 * @param after empty where it ended
 */
public record Change(
    Subject subject, String key, String field, Optional<String> before, Optional<String> after) {}

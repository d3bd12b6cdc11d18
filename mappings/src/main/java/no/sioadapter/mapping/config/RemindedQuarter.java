package no.sioadapter.mapping.config;

import java.util.Optional;
import no.sioadapter.rulepack.Municipality;

/**
 * What a folder says of a quarter that may have to be reminded of.
 *
 * @param deadlineDays days after the quarter's last day, where the year's rules say
 * @param rules whether those rules could be read
 */
public record RemindedQuarter(
    Municipality municipality, Optional<Integer> deadlineDays, boolean rules) {}

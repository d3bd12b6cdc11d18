package no.sioadapter.routes.reminder;

import java.util.Optional;
import no.sioadapter.reminder.ReminderSettings;
import no.sioadapter.rulepack.Municipality;

/**
 * What a municipality's folder says of a quarter that may have to be reminded of.
 *
 * @param ofYear days from the quarter's last day to its deadline, where the year's rules say
 * @param rules whether those rules can be read
 */
public record ReminderPlan(
    Municipality municipality,
    ReminderSettings settings,
    Optional<Integer> ofYear,
    boolean rules) {}

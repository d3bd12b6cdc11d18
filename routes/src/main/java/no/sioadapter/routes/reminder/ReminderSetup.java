package no.sioadapter.routes.reminder;

import java.time.Duration;
import java.util.Optional;
import no.sioadapter.reminder.ReminderLedger;

/**
 * How a server reminds.
 *
 * @param patience how long a report may be met by silence
 * @param period how often to look
 * @param mail empty where nothing is mailed
 */
public record ReminderSetup(
    ReminderSource source,
    ReminderLedger ledger,
    Duration patience,
    Duration period,
    Optional<MailSetup> mail) {}

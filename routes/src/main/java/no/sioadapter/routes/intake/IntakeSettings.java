package no.sioadapter.routes.intake;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.period.Quarter;
import no.sioadapter.text.Language;

/**
 * How the inboxes are watched.
 *
 * @param systems each has an inbox of its own
 * @param poll how often an inbox is looked into
 * @param settle how long a file must have lain still before it is taken
 * @param patience how long a file that isn't whole is waited for before it is refused
 * @param quarter the quarter that deliveries are for; empty for the last that ended before them
 * @param language for refusals that concern no known municipality
 */
public record IntakeSettings(
    List<SourceSystem> systems,
    Duration poll,
    Duration settle,
    Duration patience,
    Optional<Quarter> quarter,
    Language language) {
  public IntakeSettings {
    systems = List.copyOf(systems);
  }
}

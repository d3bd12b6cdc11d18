package no.sioadapter.quality.check;

import java.time.LocalDate;
import java.util.Optional;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;

/** A decision that ends before it starts. */
@Check(value = "R01", group = Group.RECORD, mildest = Severity.ERROR)
public final class EndBeforeStart implements DecisionCheck {
  EndBeforeStart() {}

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    Optional<LocalDate> from = record.from().value();
    Optional<LocalDate> to = record.to().value();
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      findings.add(record.where().at(record.to().column()), new Found(from.get(), to.get()));
    }
  }

  /** What the message names. */
  public record Found(LocalDate from, LocalDate to) implements Details {}
}

package no.sioadapter.quality.check;

import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.PersonCase;
import no.sioadapter.quality.PersonCase.Run;
import no.sioadapter.quality.PersonCheck;
import no.sioadapter.quality.PersonFindings;

/**
 * Extra days after a death or a move on which the person has another decision on the same code
 * (I-08).
 */
@Check(value = "P02", group = Group.PERSON)
public final class ExtraDaysBesideDecision implements PersonCheck {
  ExtraDaysBesideDecision() {}

  @Override
  public void examine(PersonCase person, PersonFindings findings) {
    for (Run run : person.runs()) {
      if (run.extra()) {
        other(person, run)
            .ifPresent(
                beside ->
                    findings.add(
                        run.decision(),
                        beside.decision(),
                        where -> new Found(run.code().code(), where)));
      }
    }
  }

  private static Optional<Run> other(PersonCase person, Run extra) {
    return person.runs().stream()
        .filter(run -> run.position() == extra.position())
        .filter(run -> run.decision() != extra.decision())
        .filter(run -> run.days().overlaps(extra.days()))
        .findFirst();
  }

  /**
   * What the message names.
   *
   * @param otherWhere the other decision, as {@code file:line}
   */
  public record Found(SioCode sioCode, String otherWhere) implements Details {}
}

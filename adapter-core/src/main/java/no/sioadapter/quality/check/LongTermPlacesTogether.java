package no.sioadapter.quality.check;

import java.time.LocalDate;
import java.util.Set;
import no.sioadapter.code.SioCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.PersonCase;
import no.sioadapter.quality.PersonCase.Run;
import no.sioadapter.quality.PersonCheck;
import no.sioadapter.quality.PersonFindings;

/** Two long-term places, on different codes, at once. Two on the same code are told by P01. */
@Check(value = "P04", group = Group.PERSON)
public final class LongTermPlacesTogether implements PersonCheck {
  private final Set<String> categories;

  /**
   * @param categories those of long-term places
   */
  LongTermPlacesTogether(@FromPack("categories") Set<String> categories) {
    this.categories = Set.copyOf(categories);
  }

  @Override
  public void examine(PersonCase person, PersonFindings findings) {
    if (person.runs().size() < 2) {
      return;
    }
    int asked = -1;
    for (Run run : person.runs()) {
      // runs come code by code; each code is held against those before it
      if (run.position() != asked && isPlace(run)) {
        asked = run.position();
        examine(person, asked, findings);
      }
    }
  }

  private void examine(PersonCase person, int position, PersonFindings findings) {
    for (Meetings.Meeting meeting :
        Meetings.of(
            person.runs(),
            run -> run.position() == position && !run.extra(),
            run -> run.position() < position && isPlace(run))) {
      findings.add(
          meeting.run().decision(),
          meeting.other().decision(),
          where ->
              new Found(
                  meeting.run().code().code(),
                  meeting.other().code().code(),
                  where,
                  meeting.from(),
                  meeting.to()));
    }
  }

  private boolean isPlace(Run run) {
    return !run.extra() && categories.contains(run.code().category());
  }

  /**
   * What the message names.
   *
   * @param sioCode the code of the place
   * @param otherCode the code of the other place
   * @param otherWhere the other decision, as {@code file:line}
   * @param from the first day that both count
   * @param to the last day that both count
   */
  public record Found(
      SioCode sioCode, SioCode otherCode, String otherWhere, LocalDate from, LocalDate to)
      implements Details {}
}

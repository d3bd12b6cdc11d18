package no.sioadapter.quality.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.sioadapter.code.SioCode;
import no.sioadapter.period.DateRange;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.PersonCase;
import no.sioadapter.quality.PersonCase.Run;
import no.sioadapter.quality.PersonCheck;
import no.sioadapter.quality.PersonFindings;

/** Two decisions of one person that count on the same code on the same days (I-06). */
@Check(value = "P01", group = Group.PERSON)
public final class DecisionsOverlap implements PersonCheck {
  DecisionsOverlap() {}

  @Override
  public void examine(PersonCase person, PersonFindings findings) {
    if (person.runs().size() < 2) {
      return;
    }
    Map<Integer, List<Run>> active =
        person.runs().stream()
            .filter(run -> !run.extra())
            .collect(Collectors.groupingBy(Run::position, TreeMap::new, Collectors.toList()));
    for (List<Run> ofCode : active.values()) {
      for (PairSweep.Pair pair : PairSweep.among(ofCode)) {
        DateRange both = pair.later().days().intersect(pair.earlier().days());
        SioCode code = pair.later().code().code();
        findings.add(
            pair.later().decision(),
            pair.earlier().decision(),
            other -> new Found(code, other, both.start(), both.last()));
      }
    }
  }

  /**
   * What the message names.
   *
   * @param otherWhere the other decision, as {@code file:line}
   * @param from the first day that both count
   * @param to the last day that both count
   */
  public record Found(SioCode sioCode, String otherWhere, LocalDate from, LocalDate to)
      implements Details {}
}

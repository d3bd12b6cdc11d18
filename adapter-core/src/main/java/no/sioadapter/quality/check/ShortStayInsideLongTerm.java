package no.sioadapter.quality.check;

import java.math.BigDecimal;
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

/** A short stay on days on which the person also has a long-term place. */
@Check(value = "P05", group = Group.PERSON)
public final class ShortStayInsideLongTerm implements PersonCheck {
  private final Set<String> shortStays;
  private final Set<String> longStays;
  private final BigDecimal days;

  /**
   * @param shortStays the categories of short stays
   * @param longStays the categories of long-term places
   * @param days in common that raise no question: who stays on moves over on a day that counts for
   *     both
   */
  ShortStayInsideLongTerm(
      @FromPack("short") Set<String> shortStays,
      @FromPack("long") Set<String> longStays,
      @FromPack("days") BigDecimal days) {
    this.shortStays = Set.copyOf(shortStays);
    this.longStays = Set.copyOf(longStays);
    this.days = days;
  }

  @Override
  public void examine(PersonCase person, PersonFindings findings) {
    for (Meetings.Meeting meeting :
        Meetings.of(person.runs(), run -> isOf(shortStays, run), run -> isOf(longStays, run))) {
      if (BigDecimal.valueOf(meeting.days()).compareTo(days) > 0) {
        findings.add(
            meeting.run().decision(),
            meeting.other().decision(),
            where ->
                new Found(
                    meeting.run().code().code(),
                    meeting.other().code().code(),
                    where,
                    meeting.days(),
                    meeting.from(),
                    meeting.to()));
      }
    }
  }

  private static boolean isOf(Set<String> categories, Run run) {
    return !run.extra() && categories.contains(run.code().category());
  }

  /**
   * What the message names.
   *
   * @param sioCode the code of the short stay
   * @param placeCode the code of the long-term place
   * @param otherWhere the decision on the long-term place, as {@code file:line}
   * @param days the days that count for both
   * @param from the first of them
   * @param to the last of them
   */
  public record Found(
      SioCode sioCode,
      SioCode placeCode,
      String otherWhere,
      long days,
      LocalDate from,
      LocalDate to)
      implements Details {}
}

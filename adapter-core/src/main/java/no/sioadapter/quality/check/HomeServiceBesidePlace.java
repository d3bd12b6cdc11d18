package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.PersonCase;
import no.sioadapter.quality.PersonCase.Run;
import no.sioadapter.quality.PersonCheck;
import no.sioadapter.quality.PersonFindings;

/**
 * Home services that go on while the person has a place in an institution. Services in a care home
 * (starred codes) may go on; the others should have an absence or an end.
 */
@Check(value = "P03", group = Group.PERSON)
public final class HomeServiceBesidePlace implements PersonCheck {
  private final BigDecimal days;

  /**
   * @param days in common that raise no question: a person moves in on a day that counts for both
   */
  HomeServiceBesidePlace(@FromPack("days") BigDecimal days) {
    this.days = days;
  }

  @Override
  public void examine(PersonCase person, PersonFindings findings) {
    for (Meetings.Meeting meeting :
        Meetings.of(
            person.runs(), HomeServiceBesidePlace::atHome, HomeServiceBesidePlace::inPlace)) {
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

  private static boolean atHome(Run run) {
    CodeEntry code = run.code();
    return !code.star() && code.setting().equals(CodeEntry.AMBULATORY);
  }

  private static boolean inPlace(Run run) {
    return !run.extra() && run.code().unit() == UnitKind.DAY;
  }

  /**
   * What the message names.
   *
   * @param sioCode the code of the home service
   * @param placeCode the code of the place
   * @param otherWhere the decision on the place, as {@code file:line}
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

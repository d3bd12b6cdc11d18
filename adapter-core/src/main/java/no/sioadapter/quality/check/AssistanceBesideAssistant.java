package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/**
 * Practical assistance beside a personal assistant (BPA) of many hours a week: the assistant is
 * meant to do that too.
 */
@Check(value = "P08", group = Group.PERSON)
public final class AssistanceBesideAssistant implements PersonCheck {
  private static final long WEEK = 7;

  private final Set<String> assistants;
  private final Set<String> assistance;
  private final BigDecimal hours;

  /**
   * @param assistants the categories of personal assistants
   * @param assistance the categories of what an assistant is meant to do
   * @param hours the most hours a week with an assistant that raise no question
   */
  AssistanceBesideAssistant(
      @FromPack("assistants") Set<String> assistants,
      @FromPack("assistance") Set<String> assistance,
      @FromPack("hours") BigDecimal hours) {
    this.assistants = Set.copyOf(assistants);
    this.assistance = Set.copyOf(assistance);
    this.hours = hours;
  }

  @Override
  public void examine(PersonCase person, PersonFindings findings) {
    List<Meetings.Meeting> meetings =
        Meetings.of(
            person.runs(),
            run -> assistance.contains(run.code().category()),
            run -> assistants.contains(run.code().category()));
    if (meetings.isEmpty()) {
      return;
    }
    List<Run> given = new ArrayList<>(person.runs());
    given.removeIf(run -> !assistants.contains(run.code().category()));
    DailyGrains daily = new DailyGrains(given);
    for (Meetings.Meeting meeting : meetings) {
      examine(person, meeting, daily, findings);
    }
  }

  private void examine(
      PersonCase person, Meetings.Meeting meeting, DailyGrains daily, PersonFindings findings) {
    long most = DailyGrains.mostOf(hours, person.grainsPerUnit());
    long largest = 0;
    for (LocalDate day = meeting.from(); !day.isAfter(meeting.to()); day = day.plusDays(1)) {
      largest = Math.max(largest, daily.on(day));
    }
    long weekly = largest > Long.MAX_VALUE / WEEK ? Long.MAX_VALUE : largest * WEEK;
    if (weekly > most) {
      BigDecimal shown = DailyGrains.shown(weekly, person.grainsPerUnit());
      findings.add(
          meeting.run().decision(),
          meeting.other().decision(),
          where ->
              new Found(
                  meeting.run().code().code(), where, shown, hours, meeting.from(), meeting.to()));
    }
  }

  /**
   * What the message names.
   *
   * @param sioCode the code of the practical assistance
   * @param otherWhere the decision on the assistant, as {@code file:line}
   * @param hours the most hours a week with the assistant meanwhile, rounded up to 4 decimals
   * @param limit in hours a week
   * @param from the first day that both count
   * @param to the last day that both count
   */
  public record Found(
      SioCode sioCode,
      String otherWhere,
      BigDecimal hours,
      BigDecimal limit,
      LocalDate from,
      LocalDate to)
      implements Details {}
}

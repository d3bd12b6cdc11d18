package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.sioadapter.code.UnitKind;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.PersonCase;
import no.sioadapter.quality.PersonCase.Run;
import no.sioadapter.quality.PersonCheck;
import no.sioadapter.quality.PersonFindings;

/** Decisions of one person that together give more hours on a day than a day has. */
@Check(value = "P07", group = Group.PERSON)
public final class HoursTogetherExceedDay implements PersonCheck {
  private final BigDecimal hours;

  /**
   * @param hours the most hours a day, of all services together, that raise no question
   */
  HoursTogetherExceedDay(@FromPack("hours") BigDecimal hours) {
    this.hours = hours;
  }

  @Override
  public void examine(PersonCase person, PersonFindings findings) {
    long most = DailyGrains.mostOf(hours, person.grainsPerUnit());
    if (evenAllAtOnce(person.runs()) <= most) {
      return;
    }
    List<Run> inHours = new ArrayList<>(person.runs());
    inHours.removeIf(run -> run.code().unit() != UnitKind.HOUR);
    DailyGrains daily = new DailyGrains(inHours);
    LocalDate day = daily.heaviest();
    long sum = daily.on(day);
    if (sum > most) {
      inHours.removeIf(run -> !run.days().contains(day));
      inHours.sort(
          Comparator.comparingLong(Run::grainsPerDay).thenComparingInt(Run::decision).reversed());
      BigDecimal shown = DailyGrains.shown(sum, person.grainsPerUnit());
      long days = daily.daysOver(most);
      findings.add(
          inHours.get(0).decision(),
          second(inHours).decision(),
          where -> new Found(where, shown, day, hours, days));
    }
  }

  /** Mostly little enough for no day to need a look. */
  private static long evenAllAtOnce(List<Run> runs) {
    long sum = 0;
    for (Run run : runs) {
      sum = run.code().unit() == UnitKind.HOUR ? DailyGrains.sum(sum, run.grainsPerDay()) : sum;
    }
    return sum;
  }

  /** The largest of another decision; the largest itself where one decision gives it all. */
  private static Run second(List<Run> largestFirst) {
    Run largest = largestFirst.get(0);
    for (Run run : largestFirst) {
      if (run.decision() != largest.decision()) {
        return run;
      }
    }
    return largest;
  }

  /**
   * What the message names.
   *
   * @param otherWhere the decision that gives most beside it that day, as {@code file:line}
   * @param hours the sum of the day that has most, rounded up to 4 decimals
   * @param day the first day that has so much
   * @param limit in hours
   * @param days the days of the quarter that have more than the limit
   */
  public record Found(
      String otherWhere, BigDecimal hours, LocalDate day, BigDecimal limit, long days)
      implements Details {}
}

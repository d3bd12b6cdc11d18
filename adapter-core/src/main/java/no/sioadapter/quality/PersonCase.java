package no.sioadapter.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.decision.EndReason;
import no.sioadapter.period.DateRange;

/**
 * What one person receives in the quarter, as far as it counts. It says nothing of who it is.
 *
 * @param runs runs of counted days, ordered by code, first day and decision
 * @param departure the first death that any of the person's decisions tells of, else the first move
 *     in the quarter
 * @param grainsPerUnit the grains of an hour or a day: the runs' rates are in grains
 */
public record PersonCase(List<Run> runs, Optional<Departure> departure, long grainsPerUnit) {
  public PersonCase {
    runs = List.copyOf(runs);
  }

  /**
   * Counted days in a row that one decision gives to one code.
   *
   * @param position the code's position in the year's code system
   * @param extra whether they are the days after a death or a move (I-03)
   * @param grainsPerDay what each day gives
   * @param decision the decision's ordinal in the order of reading
   */
  public record Run(
      int position,
      CodeEntry code,
      DateRange days,
      boolean extra,
      long grainsPerDay,
      int decision) {}

  /**
   * A death or a move.
   *
   * @param on the end date of the decision that tells of it
   * @param reason why that decision ended
   * @param decision that decision's ordinal
   */
  public record Departure(LocalDate on, EndReason reason, int decision) {}
}

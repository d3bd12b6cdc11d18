package no.sioadapter.quality;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.period.Quarter;

/**
 * A quarter after counting, as a check may look at it: aggregates only, as much as there are codes
 * and deliveries, however many decisions were read.
 *
 * @param over whether the quarter was over at the run's clock; else the report is a preview
 * @param lines all codes of the rule pack, in its order
 * @param decisionsRead decisions that the deliveries hold, wherever they ended
 * @param deliveries those that say when they were made
 * @param units the units (tjenestesteder) that the exports name; empty where there are too many to
 *     be any
 * @param history earlier reports of the municipality, at most one a quarter
 */
public record QuarterView(
    Quarter quarter,
    boolean over,
    List<Line> lines,
    long decisionsRead,
    List<Made> deliveries,
    Optional<List<UnitCount>> units,
    List<PastReport> history) {
  public QuarterView {
    lines = List.copyOf(lines);
    deliveries = List.copyOf(deliveries);
    units = units.map(List::copyOf);
    history = List.copyOf(history);
  }

  /** The report of the quarter before. */
  public Optional<PastReport> previous() {
    return of(quarter.previous());
  }

  /** The report of the same quarter a year ago. */
  public Optional<PastReport> yearAgo() {
    return of(new Quarter(quarter.year() - 1, quarter.number()));
  }

  private Optional<PastReport> of(Quarter wanted) {
    return history.stream().filter(report -> report.quarter().equals(wanted)).findFirst();
  }

  /**
   * A code's line in the report to come.
   *
   * @param price kroner per hour or day
   * @param planned planned units of the quarter, a whole number
   * @param delivered the figure of record, hours or days
   * @param recipients distinct persons with a counted day, and those entered by hand
   */
  public record Line(
      CodeEntry code,
      BigDecimal price,
      BigDecimal planned,
      BigDecimal delivered,
      long recipients) {}

  /**
   * A delivery and when it was made.
   *
   * @param name the delivery's name, without folders
   * @param at by the sender's clock
   */
  public record Made(SourceSystem system, String name, LocalDateTime at) {}
}

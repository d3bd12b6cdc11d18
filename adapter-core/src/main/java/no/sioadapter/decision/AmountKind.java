package no.sioadapter.decision;

import no.sioadapter.code.UnitKind;

/** How a decision states its amount (omfangstype). */
public enum AmountKind {
  HOURS_PER_WEEK(UnitKind.HOUR),
  MINUTES_PER_WEEK(UnitKind.HOUR),
  /** Registered per month; the IPLOS rule divides by 4 to get a week (I-05). */
  HOURS_PER_MONTH(UnitKind.HOUR),
  HOURS_PER_DAY(UnitKind.HOUR),
  /** Places, normally 1, each counted every active day. */
  PLACES(UnitKind.DAY),
  /** Days a week, pro rata: 2 = two days in seven. */
  DAYS_PER_WEEK(UnitKind.DAY);

  private final UnitKind unit;

  AmountKind(UnitKind unit) {
    this.unit = unit;
  }

  /** What is counted: hours or days. */
  public UnitKind unit() {
    return unit;
  }
}

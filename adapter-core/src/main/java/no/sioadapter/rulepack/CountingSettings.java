package no.sioadapter.rulepack;

import java.math.BigDecimal;
import java.util.Set;
import no.sioadapter.decision.EndReason;

/**
 * How days and amounts are counted where the sources leave a choice (I-01 … I-13): settings of the
 * year, never constants in code.
 *
 * @param firstDayActive I-01: the start date is an active day
 * @param lastDayActive I-01: the end date is an active day
 * @param absentOnFirstDay I-02: the from-date of an absence is an absent day
 * @param absentOnLastDay I-02: the to-date of an absence is an absent day
 * @param extraDays I-03: days added after the end on starred codes, 0–31
 * @param extraDayReasons I-03: the reasons that add them
 * @param monthDivisor I-05: hours a month ÷ this = hours a week; positive, at most 2 decimals
 * @param figureDecimals I-13: the decimals of the figure of record, 0–6
 */
public record CountingSettings(
    boolean firstDayActive,
    boolean lastDayActive,
    boolean absentOnFirstDay,
    boolean absentOnLastDay,
    int extraDays,
    Set<EndReason> extraDayReasons,
    BigDecimal monthDivisor,
    int figureDecimals) {
  public CountingSettings {
    extraDayReasons = Set.copyOf(extraDayReasons);
    if (extraDays < 0 || extraDays > 31) {
      throw new IllegalArgumentException("extra days out of range: " + extraDays);
    }
    if (monthDivisor.signum() <= 0 || monthDivisor.scale() > 2) {
      throw new IllegalArgumentException("month divisor out of range: " + monthDivisor);
    }
    if (figureDecimals < 0 || figureDecimals > 6) {
      throw new IllegalArgumentException("decimals out of range: " + figureDecimals);
    }
  }
}

package no.sioadapter.report;

import java.math.BigDecimal;
import java.util.Map;
import no.sioadapter.code.SioCode;

/**
 * What the decisions that were left out would have given (I-07): hours or days, rounded as the
 * figures of record are. It moves no money; it says what mending is worth.
 *
 * @param byCode units per code where the mapping says which
 * @param hoursWithoutCode hours of decisions whose code isn't known
 * @param daysWithoutCode days of decisions whose code isn't known
 * @param decisionsWithoutUnits decisions whose values don't even say how much
 */
public record HeldBack(
    Map<SioCode, BigDecimal> byCode,
    BigDecimal hoursWithoutCode,
    BigDecimal daysWithoutCode,
    long decisionsWithoutUnits) {
  public HeldBack {
    byCode = Map.copyOf(byCode);
  }
}

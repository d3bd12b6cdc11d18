package no.sioadapter.report;

import java.math.BigDecimal;
import no.sioadapter.code.CodeEntry;

/**
 * One code's line in the settlement form.
 *
 * @param unitPrice kroner per hour or day
 * @param yearlyUnits planned units a year (a konto), unrounded as the plan has them
 * @param planned planned units of the quarter, a whole number
 * @param delivered the figure of record: delivered units, rounded once (I-13), with the units by
 *     hand in it
 * @param byHand how much of {@code delivered} was entered by hand (I-18); 0 where nothing was
 * @param change delivered − planned
 * @param net unit price × change, exact
 * @param recipients distinct persons with a counted day (I-09), and those entered by hand
 */
public record ReportLine(
    CodeEntry code,
    BigDecimal unitPrice,
    BigDecimal yearlyUnits,
    BigDecimal planned,
    BigDecimal delivered,
    BigDecimal byHand,
    BigDecimal change,
    BigDecimal net,
    long recipients) {}

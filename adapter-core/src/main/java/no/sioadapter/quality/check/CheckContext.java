package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.util.Set;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;

/**
 * What the checks need to know of the run that they are made for.
 *
 * @param municipality the municipality that the report is for
 * @param predecessors numbers of municipalities that went into it, also two steps back, where it is
 *     valid in the quarter (I-12)
 * @param allowTestPersons whether ids of invented persons are accepted
 * @param monthDivisor hours a month ÷ this = hours a week (I-05)
 * @param quarter the quarter that the report is for
 * @param codes the year's national codes
 */
public record CheckContext(
    MunicipalityNumber municipality,
    Set<MunicipalityNumber> predecessors,
    boolean allowTestPersons,
    BigDecimal monthDivisor,
    Quarter quarter,
    CodeSystem codes) {
  public CheckContext {
    predecessors = Set.copyOf(predecessors);
  }
}

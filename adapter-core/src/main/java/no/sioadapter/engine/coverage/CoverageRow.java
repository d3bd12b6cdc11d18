package no.sioadapter.engine.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.LocalService;
import no.sioadapter.code.SioCode;
import no.sioadapter.count.Units;

/**
 * A local code with its conditions, and where its decisions in the quarter go. The same code with
 * the same conditions has several rows where the unit (tjenestested) or the dates decide.
 *
 * @param decisions those with a day in the quarter
 * @param byCode what they give to each national code, exactly; of an open row what is held back
 * @param withoutCode what they would give that no code is known for: their own amount on their
 *     active days
 * @param firstDay the first day of the decision that starts first, maybe long before the quarter
 * @param lastDay the last day of the one that ends last; empty where one is still running
 * @param stake what an open row is worth; empty where no national code is likely
 */
public record CoverageRow(
    LocalService service,
    Fate fate,
    long decisions,
    Map<SioCode, Units> byCode,
    Units withoutCode,
    LocalDate firstDay,
    Optional<LocalDate> lastDay,
    Optional<Stake> stake) {
  public CoverageRow {
    byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
  }

  /**
   * What is left out for want of a mapping.
   *
   * @param likely the code whose price is taken for the units without one; empty where they are
   *     likely outside SIO
   * @param kroner units to the figure of record (I-13) × price, not rounded; what is held back on
   *     known codes is in it
   */
  public record Stake(Optional<SioCode> likely, BigDecimal kroner) {}
}

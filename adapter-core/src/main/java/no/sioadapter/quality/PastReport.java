package no.sioadapter.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;

/**
 * What a report of an earlier quarter said, as far as a later quarter is compared with it.
 * Aggregates only.
 *
 * @param version of the report, 1 and up
 * @param preview it was made before its quarter was over
 * @param codes every code that it has a line for
 * @param recipients S01: distinct persons with a counted day on any code
 * @param decisionsRead decisions that the deliveries held, wherever they ended
 * @param units the units (tjenestesteder) whose decisions counted; empty where nothing is known of
 *     them
 */
public record PastReport(
    MunicipalityNumber municipality,
    Quarter quarter,
    int version,
    boolean preview,
    Map<SioCode, Figures> codes,
    long recipients,
    long decisionsRead,
    Optional<List<UnitCount>> units) {
  public PastReport {
    codes = Map.copyOf(codes);
    units = units.map(List::copyOf);
  }

  /** The same, with what is known of its units. */
  public PastReport with(List<UnitCount> known) {
    return new PastReport(
        municipality,
        quarter,
        version,
        preview,
        codes,
        recipients,
        decisionsRead,
        Optional.of(known));
  }

  /** A code's figures; zeros where the report has no line for it. */
  public Figures of(SioCode code) {
    return codes.getOrDefault(code, new Figures(BigDecimal.ZERO, 0, BigDecimal.ZERO));
  }

  /**
   * One code's line.
   *
   * @param delivered the figure of record, hours or days
   * @param recipients distinct persons with a counted day on the code
   * @param net kroner, exact
   */
  public record Figures(BigDecimal delivered, long recipients, BigDecimal net) {}
}

package no.sioadapter.reception;

import java.io.IOException;
import java.util.SortedMap;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.rulepack.RulePack;

/** The receiver's own rules and municipalities, by which every report is judged. */
public interface RuleSource {
  /**
   * The rules of a year with the prices of one zone and travel group.
   *
   * @throws IOException where the disk fails
   */
  Answer rules(int year, String zone, String travelGroup) throws IOException;

  /** Whether a municipality of this number may report that quarter. */
  boolean mayReport(MunicipalityNumber number, Quarter quarter) throws IOException;

  /**
   * The municipalities that the receiver knows of and whose number is valid in all of the quarter,
   * with their names, by number.
   */
  SortedMap<MunicipalityNumber, String> municipalities(Quarter quarter) throws IOException;

  /** What the receiver has. */
  sealed interface Answer {
    /** The rules, with a price for every code. */
    record Found(RulePack pack) implements Answer {}

    /** No rules of that year. */
    record NoSuchYear() implements Answer {}

    /** The year's rules, and no prices for that zone and travel group. */
    record NoSuchPrices() implements Answer {}
  }
}

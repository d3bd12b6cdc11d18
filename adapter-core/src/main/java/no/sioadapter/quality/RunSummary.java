package no.sioadapter.quality;

import java.util.List;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.MappingLine;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.Location;

/**
 * What a run met as a whole. It grows with the mapping table and with the municipality's units, not
 * with the number of decisions.
 *
 * @param counted the decisions that count
 * @param outside the decisions that are on purpose outside
 * @param services the local codes of counted decisions, by system and code
 * @param units the units that give services at home, by name
 * @param unused lines of the mapping table, valid in the quarter and for a system that delivered,
 *     that no decision with days in the quarter met
 */
public record RunSummary(
    long counted,
    long outside,
    List<Service> services,
    List<Unit> units,
    List<MappingLine> unused) {
  public RunSummary {
    services = List.copyOf(services);
    units = List.copyOf(units);
    unused = List.copyOf(unused);
  }

  /**
   * A local code and where its decisions went.
   *
   * @param codes the codes that got days, in the form's order
   * @param first the first decision on it
   */
  public record Service(
      SourceSystem system, LocalCode localCode, List<SioCode> codes, Location first) {
    public Service {
      codes = List.copyOf(codes);
    }
  }

  /**
   * A unit (tjenestested) and what kind of home services its decisions go to. A decision that goes
   * to both kinds is neither.
   */
  public record Unit(String name, Use ambulatory, Use home) {}

  /**
   * Decisions of one kind.
   *
   * @param first where the first one stands; empty where there is none
   */
  public record Use(long decisions, Optional<Location> first) {}
}

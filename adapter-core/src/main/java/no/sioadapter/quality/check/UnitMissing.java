package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.Location;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.PastReport;
import no.sioadapter.quality.QuarterCheck;
import no.sioadapter.quality.QuarterView;
import no.sioadapter.quality.ShownText;
import no.sioadapter.quality.UnitCount;

/**
 * A unit that had decisions in the quarter before and that the system's export doesn't name any
 * more. Units of a system that delivered nothing are not asked for: that is said already.
 */
@Check(value = "Q11", group = Group.QUARTER)
public final class UnitMissing implements QuarterCheck {
  private final BigDecimal decisions;

  /**
   * @param decisions the fewest that a unit must have had to be missed
   */
  UnitMissing(@FromPack("decisions") BigDecimal decisions) {
    this.decisions = decisions;
  }

  @Override
  public boolean hasSomethingToLookAt(QuarterView view) {
    return view.units().isPresent() && view.previous().flatMap(PastReport::units).isPresent();
  }

  @Override
  public void examine(QuarterView view, Findings findings) {
    List<UnitCount> now = view.units().orElse(List.of());
    Set<SourceSystem> delivered = new HashSet<>();
    Set<Name> named = new HashSet<>();
    for (UnitCount unit : now) {
      delivered.add(unit.system());
      named.add(Name.of(unit));
    }
    view.previous()
        .ifPresent(
            past ->
                past.units().orElse(List.of()).stream()
                    .filter(unit -> BigDecimal.valueOf(unit.decisions()).compareTo(decisions) >= 0)
                    .filter(unit -> delivered.contains(unit.system()))
                    .filter(unit -> !named.contains(Name.of(unit)))
                    .forEach(unit -> findings.add(Location.of(""), found(unit, past.quarter()))));
  }

  private static Found found(UnitCount unit, Quarter earlier) {
    return new Found(new ShownText(unit.name()), unit.system(), unit.decisions(), earlier);
  }

  private record Name(SourceSystem system, String unit) {
    static Name of(UnitCount unit) {
      return new Name(unit.system(), unit.name());
    }
  }

  /**
   * What the message names.
   *
   * @param unit the unit's name
   * @param before how many of its decisions counted in the earlier quarter
   * @param earlier the earlier quarter
   */
  public record Found(ShownText unit, SourceSystem system, long before, Quarter earlier)
      implements Details {}
}

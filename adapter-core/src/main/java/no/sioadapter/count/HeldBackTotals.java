package no.sioadapter.count;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.code.UnitKind;

/** What decisions that were left out would have given (I-07). */
public final class HeldBackTotals {
  private final CodeTotals byCode;
  private final Map<UnitKind, BigInteger> withoutCode = new EnumMap<>(UnitKind.class);
  private final Grain grain;
  private long decisions;
  private long decisionsWithoutUnits;

  public HeldBackTotals(Grain grain) {
    this.grain = grain;
    this.byCode = new CodeTotals(grain);
  }

  /** A left-out decision whose amount and days are known, and what they come to. */
  public void add(Outcome outcome, UnitKind kind) {
    decisions++;
    if (outcome instanceof Outcome.Counted counted) {
      add(counted.contributions());
    } else if (outcome instanceof Outcome.LeftOut leftOut) {
      add(leftOut.heldBack());
      withoutCode.merge(kind, leftOut.withoutCode().grains(), BigInteger::add);
    }
  }

  /** A left-out decision whose values don't even say how much. */
  public void addUnknown() {
    decisions++;
    decisionsWithoutUnits++;
  }

  /** Units per code where the mapping says which. */
  public CodeTotals byCode() {
    return byCode;
  }

  /** Hours, or days, of decisions whose code isn't known. */
  public Units withoutCode(UnitKind kind) {
    return new Units(withoutCode.getOrDefault(kind, BigInteger.ZERO), grain.perUnit());
  }

  /** All decisions that were added. */
  public long decisions() {
    return decisions;
  }

  /** Decisions whose values don't even say how much. */
  public long decisionsWithoutUnits() {
    return decisionsWithoutUnits;
  }

  private void add(List<Contribution> contributions) {
    contributions.forEach(byCode::add);
  }
}

package no.sioadapter.count;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import no.sioadapter.code.SioCode;

/** Units per code, exactly; no order of adding changes them. */
public final class CodeTotals {
  private final Map<String, ExactSum> sums = new TreeMap<>();
  private final Map<String, BigInteger> byHand = new TreeMap<>();
  private final Grain grain;

  public CodeTotals(Grain grain) {
    this.grain = grain;
  }

  /** Adds what a part of a decision gives. */
  public void add(Contribution contribution) {
    sums.computeIfAbsent(contribution.code().value(), code -> new ExactSum())
        .add(contribution.grainsPerDay(), contribution.days().length());
  }

  /**
   * Adds units that were entered by hand (I-18).
   *
   * @param units at most 4 decimals
   */
  public void addByHand(SioCode code, BigDecimal units) {
    byHand.merge(code.value(), grain.grainsOf(units), BigInteger::add);
  }

  /** All units of a code, those by hand too. */
  public Units of(SioCode code) {
    ExactSum sum = sums.get(code.value());
    BigInteger counted = sum == null ? BigInteger.ZERO : sum.total();
    return new Units(counted, grain.perUnit()).plus(byHand(code));
  }

  /** The units of a code that were entered by hand. */
  public Units byHand(SioCode code) {
    return new Units(byHand.getOrDefault(code.value(), BigInteger.ZERO), grain.perUnit());
  }
}

package no.sioadapter.settlement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.count.Contribution;
import no.sioadapter.count.Grain;
import no.sioadapter.count.Outcome;
import no.sioadapter.count.Units;
import no.sioadapter.quality.PersonCase;
import no.sioadapter.rulepack.RulePack;

/** What decisions come to, by the engine's own counting and at the year's prices. */
public final class Stakes {
  private final RulePack pack;
  private final long perUnit;

  public Stakes(RulePack pack) {
    this.pack = pack;
    this.perUnit = Grain.of(pack.counting().monthDivisor()).perUnit();
  }

  /**
   * What a decision gives, or would have given had nothing held it back.
   *
   * @param own hours or days, as its amount says: for the part whose code isn't known
   */
  public Stake of(Outcome outcome, UnitKind own) {
    Sum sum = new Sum();
    if (outcome instanceof Outcome.Counted counted) {
      counted.contributions().forEach(sum::add);
    } else if (outcome instanceof Outcome.LeftOut leftOut) {
      leftOut.heldBack().forEach(sum::add);
      sum.add(own, leftOut.withoutCode().grains());
      if (leftOut.heldBack().isEmpty()) {
        return sum.unpriced();
      }
    }
    return sum.stake();
  }

  /** What the counted days of a decision give. */
  public Stake of(List<PersonCase.Run> runs) {
    Sum sum = new Sum();
    for (PersonCase.Run run : runs) {
      BigInteger grains =
          BigInteger.valueOf(run.grainsPerDay()).multiply(BigInteger.valueOf(run.days().length()));
      sum.add(run.code().code(), grains);
    }
    return sum.stake();
  }

  private final class Sum {
    private BigInteger hours = BigInteger.ZERO;
    private BigInteger days = BigInteger.ZERO;
    private BigDecimal priced = BigDecimal.ZERO;

    void add(Contribution contribution) {
      add(contribution.code(), contribution.units().grains());
    }

    void add(SioCode code, BigInteger grains) {
      add(pack.codes().find(code).orElseThrow().unit(), grains);
      BigDecimal price = pack.prices().get(code);
      if (price == null) {
        throw new IllegalArgumentException("no price for " + code);
      }
      priced = priced.add(price.multiply(new BigDecimal(grains)));
    }

    void add(UnitKind kind, BigInteger grains) {
      if (kind == UnitKind.HOUR) {
        hours = hours.add(grains);
      } else {
        days = days.add(grains);
      }
    }

    Stake stake() {
      return new Stake(units(hours), units(days), Optional.of(priced));
    }

    Stake unpriced() {
      return new Stake(units(hours), units(days), Optional.empty());
    }

    private Optional<Units> units(BigInteger grains) {
      return Optional.of(new Units(grains, perUnit));
    }
  }
}

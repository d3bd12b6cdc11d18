package no.sioadapter.report.errorlist;

import java.math.BigDecimal;
import java.math.BigInteger;
import no.sioadapter.count.Units;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.Severity;
import no.sioadapter.settlement.Stake;

/** What has been found on one unit. */
final class UnitTally {
  private long errors;
  private long answered;
  private long warnings;
  private long information;
  private long leftOut;
  private long withoutKroner;
  private BigInteger hours = BigInteger.ZERO;
  private BigInteger days = BigInteger.ZERO;
  private BigDecimal priced = BigDecimal.ZERO;
  private long perUnit = 1;

  void add(Finding finding) {
    if (finding.severity() == Severity.INFORMATION) {
      information++;
    } else if (finding.severity() == Severity.WARNING) {
      warnings++;
    } else if (finding.waiver().isPresent()) {
      answered++;
    } else {
      errors++;
    }
  }

  void leftOut(Stake stake) {
    leftOut++;
    withoutKroner += stake.priced().isPresent() ? 0 : 1;
    priced = priced.add(stake.priced().orElse(BigDecimal.ZERO));
    stake.hours().ifPresent(units -> hours = hours.add(grains(units)));
    stake.days().ifPresent(units -> days = days.add(grains(units)));
  }

  private BigInteger grains(Units units) {
    perUnit = units.perUnit();
    return units.grains();
  }

  UnitLine line(String name) {
    return new UnitLine(
        name,
        errors,
        answered,
        warnings,
        information,
        leftOut,
        new Units(hours, perUnit),
        new Units(days, perUnit),
        Stake.kroner(priced, BigDecimal.valueOf(perUnit)),
        withoutKroner);
  }
}

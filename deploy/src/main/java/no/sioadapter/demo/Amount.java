package no.sioadapter.demo;

import java.math.BigDecimal;

/**
 * What a decision grants. At most 4 decimals.
 *
 * @param value the amount in the kind's own unit
 * @param kind the unit it is given in
 */
record Amount(BigDecimal value, Kind kind) {

  static Amount of(String value, Kind kind) {
    return new Amount(new BigDecimal(value), kind);
  }

  /** The same number without trailing zeros or exponent. */
  static Amount plain(BigDecimal value, Kind kind) {
    BigDecimal stripped = value.stripTrailingZeros();
    return new Amount(stripped.scale() < 0 ? stripped.setScale(0) : stripped, kind);
  }

  /** What it comes to a day, exact, in {@link Ticks}. */
  long dailyTicks() {
    return value.multiply(BigDecimal.valueOf(kind.dailyTicksPerUnit)).longValueExact();
  }

  /** The types of amount, in the words of both exports. */
  enum Kind {
    HOURS_A_WEEK("t/uke", "timer-uke", Ticks.ONE / 7),
    MINUTES_A_WEEK("min/uke", "minutter-uke", Ticks.ONE / 7 / 60),
    // I-05: a month is four weeks
    HOURS_A_MONTH("t/mnd", "timer-maned", Ticks.ONE / 7 / 4),
    HOURS_A_DAY("t/dag", "timer-dag", Ticks.ONE),
    PLACES("døgn", "dogn", Ticks.ONE),
    DAYS_A_WEEK("døgn/uke", "dogn-uke", Ticks.ONE / 7);

    private final String gerica;
    private final String profil;
    private final long dailyTicksPerUnit;

    Kind(String gerica, String profil, long dailyTicksPerUnit) {
      this.gerica = gerica;
      this.profil = profil;
      this.dailyTicksPerUnit = dailyTicksPerUnit;
    }

    String gerica() {
      return gerica;
    }

    String profil() {
      return profil;
    }
  }
}

package no.sioadapter.demo;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A plain fraction in lowest terms, so that the second opinion shares nothing with the engine. */
record Fraction(BigInteger numerator, BigInteger denominator) {
  static final Fraction ZERO = whole(0);

  static Fraction whole(long number) {
    return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
  }

  /** A decimal number, with a comma or a point. */
  static Fraction parse(String text) {
    BigDecimal number = new BigDecimal(text.replace(',', '.'));
    return reduced(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  Fraction plus(Fraction other) {
    return reduced(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction times(Fraction other) {
    return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Fraction over(long divisor) {
    return reduced(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
  }

  private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
    BigInteger common = numerator.gcd(denominator);
    return new Fraction(numerator.divide(common), denominator.divide(common));
  }
}

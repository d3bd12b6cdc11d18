package no.sioadapter.count;

import java.math.BigInteger;

/** A sum of daily rates × days in 128 bits: it can't overflow, and no order changes it. */
final class ExactSum {
  private long high;
  private long low;

  /** Adds {@code perDay × days}; neither may be negative. */
  void add(long perDay, long days) {
    long product = perDay * days;
    low += product;
    long carry = Long.compareUnsigned(low, product) < 0 ? 1 : 0;
    high = Math.addExact(high, Math.multiplyHigh(perDay, days) + carry);
  }

  BigInteger total() {
    BigInteger unsignedLow =
        BigInteger.valueOf(low >>> 1).shiftLeft(1).or(BigInteger.valueOf(low & 1));
    return BigInteger.valueOf(high).shiftLeft(Long.SIZE).or(unsignedLow);
  }
}

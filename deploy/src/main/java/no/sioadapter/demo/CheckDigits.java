package no.sioadapter.demo;

import java.util.OptionalInt;

/** The control digits of person numbers (mod 11, the rule before 2032). */
final class CheckDigits {
  private static final int[] K1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] K2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private CheckDigits() {}

  /** The two digits that close a person number; empty where a remainder leaves none. */
  static OptionalInt ofPersonNumber(String nineDigits) {
    int k1 = control(nineDigits, K1);
    if (k1 == 10) {
      return OptionalInt.empty();
    }
    int k2 = control(nineDigits + k1, K2);
    return k2 == 10 ? OptionalInt.empty() : OptionalInt.of(10 * k1 + k2);
  }

  private static int control(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * Character.digit(digits.charAt(i), 10);
    }
    return (11 - sum % 11) % 11;
  }
}

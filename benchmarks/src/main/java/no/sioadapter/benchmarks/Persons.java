package no.sioadapter.benchmarks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Invented persons, one after another: month + 80, in order of birth. */
final class Persons {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd", Locale.ROOT);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uu", Locale.ROOT);
  private static final int[] K1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] K2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
  private static final int A_DAY = 500;

  private LocalDate born = LocalDate.of(1905, 1, 1);
  private int individual = -1;

  /** The next number; those whose check digit would be 10 don't exist. */
  String next() {
    while (true) {
      if (++individual == A_DAY) {
        individual = 0;
        born = born.plusDays(1);
      }
      String nine =
          DAY.format(born)
              + (born.getMonthValue() + 80)
              + YEAR.format(born)
              + String.format(Locale.ROOT, "%03d", individual);
      int first = control(nine, K1);
      int second = first == 10 ? 10 : control(nine + first, K2);
      if (second != 10) {
        return nine + first + second;
      }
    }
  }

  private static int control(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }
}

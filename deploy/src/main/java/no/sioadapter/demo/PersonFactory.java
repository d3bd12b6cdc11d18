package no.sioadapter.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** Invents persons: valid check digits, birth month + 80, no number given twice. */
final class PersonFactory {
  private final Random random;
  private final Set<String> given = new HashSet<>();

  PersonFactory(Random random) {
    this.random = random;
  }

  /** A person of the cohort; one in eighty has a D-number. */
  Person invent(Cohort cohort) {
    return invent(cohort, random.nextInt(80) == 0);
  }

  Person inventWithDNumber(Cohort cohort) {
    return invent(cohort, true);
  }

  private Person invent(Cohort cohort, boolean dNumber) {
    LocalDate born = birthDate(cohort);
    while (true) {
      // individual numbers of the century: 000-499 for 1900-1999, 500-999 for 2000-2039
      int individual = random.nextInt(500) + (born.getYear() < 2000 ? 0 : 500);
      String nine =
          String.format(
              Locale.ROOT,
              "%02d%02d%02d%03d",
              born.getDayOfMonth() + (dNumber ? 40 : 0),
              born.getMonthValue() + 80,
              born.getYear() % 100,
              individual);
      OptionalInt control = CheckDigits.ofPersonNumber(nine);
      if (control.isPresent()) {
        String id = nine + String.format(Locale.ROOT, "%02d", control.getAsInt());
        if (given.add(id)) {
          return new Person(id, born, Optional.empty());
        }
      }
    }
  }

  private LocalDate birthDate(Cohort cohort) {
    int years = cohort.lastYear() - cohort.firstYear() + 1;
    return LocalDate.of(cohort.firstYear() + random.nextInt(years), 1, 1)
        .plusDays(random.nextInt(365));
  }
}

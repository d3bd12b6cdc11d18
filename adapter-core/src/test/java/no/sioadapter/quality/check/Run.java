package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;

/**
 * The run that a check is tried in: Q1 2019 in 1243, by four weeks a month, unless it says more.
 */
final class Run {
  static final CheckContext USUAL = context("1243", Set.of(), true, "4", CodeSystem.of(List.of()));

  private Run() {}

  static CheckContext ofMunicipality(String number, String... predecessors) {
    Set<MunicipalityNumber> before =
        Arrays.stream(predecessors).map(MunicipalityNumber::new).collect(Collectors.toSet());
    return context(number, before, true, "4", CodeSystem.of(List.of()));
  }

  static CheckContext allowingTestPersons(boolean allowed) {
    return context("1243", Set.of(), allowed, "4", CodeSystem.of(List.of()));
  }

  static CheckContext dividingMonthsBy(String divisor) {
    return context("1243", Set.of(), true, divisor, CodeSystem.of(List.of()));
  }

  static CheckContext withCodes(CodeSystem codes) {
    return context("1243", Set.of(), true, "4", codes);
  }

  private static CheckContext context(
      String number,
      Set<MunicipalityNumber> predecessors,
      boolean testPersons,
      String monthDivisor,
      CodeSystem codes) {
    return new CheckContext(
        new MunicipalityNumber(number),
        predecessors,
        testPersons,
        new BigDecimal(monthDivisor),
        new Quarter(2019, 1),
        codes);
  }
}

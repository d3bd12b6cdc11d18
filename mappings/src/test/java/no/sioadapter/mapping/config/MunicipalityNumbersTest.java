package no.sioadapter.mapping.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.period.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityNumbersTest {
  private MunicipalityNumbers numbers;

  @BeforeEach
  void readTheShippedList() throws Exception {
    Problems problems = new Problems();
    numbers = MunicipalityNumbers.read(MunicipalityNumbers.shipped(), problems);
    assertTrue(problems.isEmpty());
  }

  private List<String> predecessors(String number) {
    return numbers.predecessors(new MunicipalityNumber(number)).stream()
        .map(MunicipalityNumber::value)
        .toList();
  }

  @Test
  void predecessorsGoTwoStepsBack() {
    assertEquals(List.of("0229", "3028"), predecessors("3220"));
    assertEquals(List.of("0122", "0123", "0124", "0125", "0138", "3014"), predecessors("3118"));
  }

  @Test
  void predecessorsAreNotSuccessors() {
    assertEquals(List.of("0229"), predecessors("3028"));
    assertEquals(List.of(), predecessors("0229"));
    assertEquals(List.of(), predecessors("1851"));
  }

  @ParameterizedTest
  @CsvSource({
    "1243, 2019Q4, true",
    "1243, 2020Q1, false",
    "4624, 2019Q4, false",
    "4624, 2020Q1, true",
    "3028, 2019Q4, false",
    "3028, 2020Q1, true",
    "3028, 2023Q4, true",
    "3028, 2024Q1, false",
    "1851, 2016Q2, true",
    "1851, 2030Q1, true",
    "0301, 2019Q1, true"
  })
  void aNumberIsAllowedInTheQuartersInWhichItIsValid(
      String number, String quarter, boolean allowed) {
    assertEquals(
        allowed,
        numbers.allows(new MunicipalityNumber(number), Quarter.parse(quarter).orElseThrow()));
  }
}

package no.sioadapter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusDiffTest {
  private static final List<String> BEFORE =
      List.of(
          "exit 0", "total 150", "", "HTAMDK | 90 | 1", "LOKO | 3 | 1", "F07 | information | 2");

  @Test
  void the_same_table_has_no_difference() {
    assertEquals(List.of(), CorpusDiff.differences(BEFORE, BEFORE));
  }

  @Test
  void what_changed_what_came_and_what_went_is_told() {
    List<String> after =
        List.of(
            "exit 1",
            "total 150",
            "",
            "HTAMDK | 91 | 1",
            "F07 | information | 2",
            "V05 | error | 1");
    assertEquals(
        List.of("exit | 0 | 1", "HTAMDK | 90 1 | 91 1", "LOKO | 3 1 | –", "V05 | – | error 1"),
        CorpusDiff.differences(BEFORE, after));
  }

  @Test
  void a_check_that_found_two_kinds_is_one_row() {
    assertEquals(
        List.of("P01 | warning 1, information 1 | warning 1"),
        CorpusDiff.differences(
            List.of("P01 | warning | 1", "P01 | information | 1"), List.of("P01 | warning | 1")));
  }
}

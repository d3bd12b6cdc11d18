package no.sioadapter.mapping.profile;

import java.util.Map;
import java.util.TreeMap;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;

/** Words that may stand once in a list: readers compare them without regard to case. */
final class Once {
  private final Map<String, Long> lines = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Problems problems;

  Once(Problems problems) {
    this.problems = problems;
  }

  void examine(Cell cell) {
    Long first = lines.putIfAbsent(cell.text(), cell.where().line());
    if (first != null) {
      problems.add(cell.where(), new Reason.ListedTwice(cell.text(), first));
    }
  }
}

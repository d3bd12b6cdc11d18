package no.sioadapter.mapping.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.sioadapter.decision.Location;

/** Collects every problem, so that people can mend them all at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();

  /** One thing that must be mended. */
  public void add(Location where, Reason reason) {
    found.add(new Problem(where, reason));
  }

  /** Something that is worth saying and refuses nothing. */
  public void note(Location where, Reason reason) {
    notes.add(new Problem(where, reason));
  }

  /** What is worth saying, in the order in which it was found. */
  public List<Problem> notes() {
    return List.copyOf(notes);
  }

  /** Whether all is well so far. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** How many were found so far. */
  public int count() {
    return found.size();
  }

  /** All of them: the files in the order in which they were read, and by line in a file. */
  public List<Problem> inOrder() {
    List<String> files = found.stream().map(each -> each.where().file()).distinct().toList();
    return found.stream()
        .sorted(
            Comparator.comparingInt((Problem each) -> files.indexOf(each.where().file()))
                .thenComparingLong(each -> each.where().line()))
        .toList();
  }
}

package no.sioadapter.mapping.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.Details;

/** Collects every problem, so that people can mend them all at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /** Something that is worth saying and refuses nothing. */
  public record Note(Location where, Details details) {}

  /** One thing that must be mended. */
  public void add(Location where, Reason reason) {
    found.add(new Problem(where, reason));
  }

  /** Something that is worth saying and refuses nothing. */
  public void note(Location where, Details details) {
    notes.add(new Note(where, details));
  }

  /** What is worth saying, in the order in which it was found. */
  public List<Note> notes() {
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

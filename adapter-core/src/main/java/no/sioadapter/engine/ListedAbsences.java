package no.sioadapter.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.sioadapter.decision.Absence;

/**
 * The absences of formats that list them apart from their decisions. Collected in the survey, so
 * that it doesn't matter which of the two lists is read first.
 */
final class ListedAbsences {
  /**
   * How an absence stands.
   *
   * @param absence empty where it has an error: its decision can't be counted
   * @param answered whether somebody answers for that error
   * @param spokenOf whether a check finds something in its own values
   */
  record Standing(Optional<Absence> absence, boolean answered, boolean spokenOf) {}

  private record Listed(NumberKey key, Standing standing) {}

  private record Linked(int slot, Standing standing) {}

  private final List<Listed> listed = new ArrayList<>();
  private final List<Linked> bySlot = new ArrayList<>();

  void add(NumberKey key, Standing standing) {
    listed.add(new Listed(key, standing));
  }

  /** Joins the absences to the numbers, once all of both are known. */
  void link(DecisionNumbers numbers) {
    for (Listed each : listed) {
      int slot = numbers.slotOf(each.key());
      if (slot != DecisionNumbers.UNKNOWN) {
        bySlot.add(new Linked(slot, each.standing()));
      }
    }
    listed.clear();
    bySlot.sort(Comparator.comparingInt(Linked::slot));
  }

  /** The absences of a number, in the order of reading. */
  List<Standing> of(int slot) {
    int low = 0;
    int high = bySlot.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bySlot.get(middle).slot() < slot) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Standing> found = new ArrayList<>();
    while (low < bySlot.size() && bySlot.get(low).slot() == slot) {
      found.add(bySlot.get(low).standing());
      low++;
    }
    return found;
  }
}

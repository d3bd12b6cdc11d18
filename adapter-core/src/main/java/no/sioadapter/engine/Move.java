package no.sioadapter.engine;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.SioCode;
import no.sioadapter.count.Units;
import no.sioadapter.decision.DecisionNumber;

/**
 * A decision that another mapping table would count otherwise. It names the decision, never the
 * person.
 *
 * @param service what the tables looked at
 * @param before what it gives to which code now; empty where it gives nothing
 * @param after what it would give
 */
public record Move(
    DecisionNumber number,
    ServiceKey service,
    SortedMap<SioCode, Units> before,
    SortedMap<SioCode, Units> after) {
  public Move {
    before = unmodifiable(before);
    after = unmodifiable(after);
  }

  private static SortedMap<SioCode, Units> unmodifiable(Map<SioCode, Units> given) {
    SortedMap<SioCode, Units> copy = new TreeMap<>(Comparator.comparing(SioCode::value));
    copy.putAll(given);
    return Collections.unmodifiableSortedMap(copy);
  }
}

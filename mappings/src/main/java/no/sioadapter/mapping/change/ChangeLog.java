package no.sioadapter.mapping.change;

import java.util.List;
import no.sioadapter.mapping.pack.RuleYear;

/**
 * What changes from one year's rule pack to another's.
 *
 * @param before the older pack
 * @param after the newer pack
 * @param changes by subject, and in a subject in the order of the form or of the names
 */
public record ChangeLog(RuleYear before, RuleYear after, List<Change> changes) {
  public ChangeLog {
    changes = List.copyOf(changes);
  }

  /** Compares two packs: everything but the order in which they list things. */
  public static ChangeLog between(RuleYear before, RuleYear after) {
    return new ChangeLog(before, after, new PackComparison(before, after).changes());
  }

  /** The changes of one subject. */
  public List<Change> of(Subject subject) {
    return changes.stream().filter(change -> change.subject() == subject).toList();
  }
}

package no.sioadapter.mapping.suggest;

import java.util.List;
import no.sioadapter.code.Target;

/**
 * A target that a local service may have.
 *
 * @param reasons what speaks for it, and what against, the weightiest first
 */
public record Suggestion(Target target, List<SuggestionReason> reasons) {
  public Suggestion {
    reasons = List.copyOf(reasons);
  }

  /** The sum of the reasons' points: it ranks, and has no other meaning. */
  public int points() {
    return reasons.stream().mapToInt(SuggestionReason::points).sum();
  }
}

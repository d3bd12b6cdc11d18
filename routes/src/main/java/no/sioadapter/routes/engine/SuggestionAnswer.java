package no.sioadapter.routes.engine;

import java.util.List;
import no.sioadapter.code.SioCode;
import no.sioadapter.mapping.suggest.Suggestion;
import no.sioadapter.mapping.suggest.SuggestionReason;
import no.sioadapter.mapping.suggest.SuggestionText;

/** A local code that needs a mapping, and where it may belong, the likeliest first. */
public record SuggestionAnswer(ServiceAnswer service, List<Candidate> suggestions) {
  public SuggestionAnswer {
    suggestions = List.copyOf(suggestions);
  }

  /**
   * A target with its reasons.
   *
   * @param target a national code, or {@code -} for outside SIO
   */
  public record Candidate(String target, int points, List<Ground> reasons) {
    public Candidate {
      reasons = List.copyOf(reasons);
    }

    static Candidate of(Suggestion suggestion, SuggestionText text) {
      return new Candidate(
          suggestion.target() instanceof SioCode code ? code.value() : "-",
          suggestion.points(),
          suggestion.reasons().stream().map(reason -> Ground.of(reason, text)).toList());
    }
  }

  /** Why, in the caller's language. */
  public record Ground(String kind, int points, String text) {
    private static Ground of(SuggestionReason reason, SuggestionText text) {
      return new Ground(reason.getClass().getSimpleName(), reason.points(), text.of(reason));
    }
  }
}

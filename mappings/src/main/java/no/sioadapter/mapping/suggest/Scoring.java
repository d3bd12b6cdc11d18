package no.sioadapter.mapping.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.LocalService;
import no.sioadapter.code.Outside;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.Target;

/** Weighs what speaks for and against each target, in whole points. */
final class Scoring {
  static final int SAME_CODE = 250;
  private static final int TYPE_USUAL = 120;
  private static final int TYPE_UNUSUAL = -80;
  private static final int TYPE_OUTSIDE = 100;
  private static final int OUTSIDE_WORD = 150;
  private static final int FITS = 40;
  private static final int DIFFERS = -120;
  private static final int NOT_USUAL = -15;

  /** What a code that is usual has, where the service doesn't say. */
  private static final Map<Aspect, String> USUALLY =
      Map.of(
          Aspect.SHIFT, "day-evening",
          Aspect.STAFFING_FACTOR, "1",
          Aspect.PLACE, "own",
          Aspect.SETTING, CodeEntry.AMBULATORY);

  private static final Comparator<SuggestionReason> WEIGHT =
      Comparator.comparingInt((SuggestionReason reason) -> Math.abs(reason.points())).reversed();

  /** Looks for the local code in the tables that are known. */
  interface Hits {
    Optional<SuggestionReason.SameCode> of(Target target);
  }

  private final LocalService service;
  private final Clues clues;
  private final NationalNames names;
  private final ExpectedTypes types;
  private final Hits hits;

  Scoring(LocalService service, Clues clues, NationalNames names, ExpectedTypes types, Hits hits) {
    this.service = service;
    this.clues = clues;
    this.names = names;
    this.types = types;
    this.hits = hits;
  }

  /** Empty where neither a table, nor the name, nor the service type speaks for the code. */
  Optional<Suggestion> code(CodeEntry entry) {
    List<SuggestionReason> reasons = new ArrayList<>();
    hits.of(entry.code()).ifPresent(reasons::add);
    name(entry).ifPresent(reasons::add);
    Set<Integer> expected = types.of(entry.code());
    Optional<Integer> type = service.serviceType();
    type.filter(expected::contains)
        .ifPresent(each -> reasons.add(new SuggestionReason.TypeUsual(TYPE_USUAL, each)));
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    type.filter(each -> !expected.isEmpty() && !expected.contains(each))
        .ifPresent(each -> reasons.add(new SuggestionReason.TypeUnusual(TYPE_UNUSUAL, each)));
    compare(Aspect.SHIFT, entry.shift().map(Clues::word), reasons);
    compare(
        Aspect.STAFFING_FACTOR,
        entry.staffingFactor().map(factor -> factor.value().toPlainString()),
        reasons);
    compare(Aspect.PLACE, entry.place().map(Clues::word), reasons);
    compare(
        Aspect.SETTING,
        Optional.of(entry.setting()).filter(setting -> !setting.isEmpty()),
        reasons);
    return suggestion(entry.code(), reasons);
  }

  /** On purpose outside SIO. */
  Optional<Suggestion> outside() {
    List<SuggestionReason> reasons = new ArrayList<>();
    hits.of(Outside.OUTSIDE).ifPresent(reasons::add);
    clues
        .outsideWord()
        .ifPresent(word -> reasons.add(new SuggestionReason.WordOutside(OUTSIDE_WORD, word)));
    service
        .serviceType()
        .filter(type -> !types.knows(type))
        .ifPresent(type -> reasons.add(new SuggestionReason.TypeOutside(TYPE_OUTSIDE, type)));
    return reasons.isEmpty() ? Optional.empty() : suggestion(Outside.OUTSIDE, reasons);
  }

  private static Optional<Suggestion> suggestion(Target target, List<SuggestionReason> reasons) {
    reasons.sort(WEIGHT);
    Suggestion suggestion = new Suggestion(target, reasons);
    return suggestion.points() > 0 ? Optional.of(suggestion) : Optional.empty();
  }

  private Optional<SuggestionReason> name(CodeEntry entry) {
    List<String> shared = new ArrayList<>();
    Map<Set<SioCode>, Integer> weights = new HashMap<>();
    for (String word : names.of(entry.code())) {
      Boolean asItStands = clues.words().get(word);
      if (asItStands != null) {
        shared.add(word);
        // a word that is only taken for a slip tells a little less
        int weight = asItStands ? names.weight(word) : names.weight(word) * 3 / 4;
        weights.merge(names.usedBy(word), weight, Math::max);
      }
    }
    int points = weights.values().stream().mapToInt(Integer::intValue).sum();
    return points == 0
        ? Optional.empty()
        : Optional.of(new SuggestionReason.NameAlike(points, shared));
  }

  private void compare(Aspect aspect, Optional<String> ofCode, List<SuggestionReason> reasons) {
    if (ofCode.isEmpty()) {
      return;
    }
    String value = ofCode.get();
    String said = clues.values().get(aspect);
    if (said == null) {
      if (!value.equals(USUALLY.get(aspect))) {
        reasons.add(new SuggestionReason.NotUsual(NOT_USUAL, aspect, value));
      }
    } else if (said.equals(value)) {
      reasons.add(new SuggestionReason.Fits(FITS, aspect, value));
    } else {
      reasons.add(new SuggestionReason.Differs(DIFFERS, aspect, value));
    }
  }
}

package no.sioadapter.mapping.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.sioadapter.code.Outside;

/** How often the right target is suggested, and where it isn't. */
final class Measure {
  /** As many as a person looks through. */
  static final int LOOKED_AT = 3;

  private final List<String> misses = new ArrayList<>();
  private int asked;
  private int first;
  private int among;

  static Measure of(Suggester suggester, List<LocalNames.Labelled> list) {
    Measure measure = new Measure();
    list.forEach(each -> measure.ask(suggester, each));
    return measure;
  }

  private void ask(Suggester suggester, LocalNames.Labelled each) {
    List<String> targets =
        suggester.suggest(each.service()).stream()
            .map(suggestion -> shown(suggestion.target()))
            .toList();
    int rank = targets.indexOf(shown(each.target()));
    asked++;
    first += rank == 0 ? 1 : 0;
    if (rank >= 0 && rank < LOOKED_AT) {
      among++;
    } else {
      misses.add(
          "| `%s` | %s | %s | %s |"
              .formatted(
                  each.service().localCode(),
                  each.name(),
                  shown(each.target()),
                  targets.stream().limit(LOOKED_AT).collect(Collectors.joining(", "))));
    }
  }

  private static String shown(Object target) {
    return target.equals(Outside.OUTSIDE) ? "-" : target.toString();
  }

  int asked() {
    return asked;
  }

  int first() {
    return first;
  }

  int among() {
    return among;
  }

  /** Whole percent, rounded down. */
  int percent() {
    return among * 100 / asked;
  }

  List<String> misses() {
    return misses;
  }
}

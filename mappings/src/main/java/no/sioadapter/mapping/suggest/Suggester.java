package no.sioadapter.mapping.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.LikelyTarget;
import no.sioadapter.code.LocalService;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.Target;
import no.sioadapter.rulepack.RulePack;

/**
 * Ranks a year's codes, and {@code -}, for a local service. The same service, year and tables give
 * the same answer; what ranks equal stands in the form's order.
 */
public final class Suggester implements LikelyTarget {
  private final RulePack pack;
  private final List<SourceSystem> systems;
  private final List<KnownTable> tables;
  private final NationalNames names;
  private final Vocabulary vocabulary;
  private final Signs signs = new Signs();
  private final ExpectedTypes types;

  /**
   * @param systems those whose rows a table may have
   * @param tables where the same local code may be found, the nearest first
   */
  public Suggester(RulePack pack, Collection<SourceSystem> systems, List<KnownTable> tables) {
    this.pack = pack;
    this.systems = List.copyOf(systems);
    this.tables = List.copyOf(tables);
    this.names = new NationalNames(pack.codes());
    this.vocabulary = new Vocabulary(names.words(), signs);
    this.types = ExpectedTypes.of(pack);
  }

  /**
   * Every target that something speaks for, the best first. A code that counts another unit than
   * the service's decisions is none (M04).
   */
  public List<Suggestion> suggest(LocalService service) {
    Clues clues = Clues.of(service, vocabulary, signs);
    Scoring scoring = new Scoring(service, clues, names, types, hits(service));
    List<Suggestion> found = new ArrayList<>();
    for (CodeEntry entry : pack.codes().entries()) {
      if (entry.unit() == service.unitKind()) {
        scoring.code(entry).ifPresent(found::add);
      }
    }
    scoring.outside().ifPresent(found::add);
    found.sort(Comparator.comparingInt(Suggestion::points).reversed());
    return found;
  }

  private List<SuggestionReason.SameCode> same(LocalService service, KnownTable table, Target to) {
    return table.find(service, systems).stream()
        .filter(hit -> hit.target().equals(to))
        .map(
            hit ->
                new SuggestionReason.SameCode(
                    Scoring.SAME_CODE, table.name(), hit.system(), service.localCode()))
        .toList();
  }

  private Scoring.Hits hits(LocalService service) {
    return target ->
        tables.stream().flatMap(table -> same(service, table, target).stream()).findFirst();
  }

  @Override
  public Optional<Target> likeliest(LocalService service) {
    return suggest(service).stream().findFirst().map(Suggestion::target);
  }
}

package no.sioadapter.routes.terminology;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.mapping.table.TableRow;

/**
 * What a local code is translated by; the engine's own resolver answers.
 *
 * @param conditions as text, each one that {@link Condition#reads} takes
 */
public record Question(
    LocalSystem system, LocalCode code, Map<Condition, String> conditions, LocalDate day) {
  public Question {
    conditions = conditions.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(conditions));
  }

  /**
   * The table's answer. Where no system is named, every system must have the same answer: empty
   * where they differ.
   */
  public Optional<Resolution> ask(LocalTable table) {
    if (system.system().isPresent()) {
      return Optional.of(ask(table, system.system().get()));
    }
    SortedSet<SourceSystem> systems =
        table.rows().stream()
            .map(TableRow::system)
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    Resolution ofTheOthers = ask(table, another(systems));
    return systems.stream().allMatch(each -> ask(table, each).equals(ofTheOthers))
        ? Optional.of(ofTheOthers)
        : Optional.empty();
  }

  private Resolution ask(LocalTable table, SourceSystem from) {
    ServiceKey key =
        new ServiceKey(
            from,
            code,
            conditions.getOrDefault(Condition.UNIT, ""),
            Optional.ofNullable(conditions.get(Condition.SHIFT)).flatMap(Condition::shift),
            Optional.ofNullable(conditions.get(Condition.STAFFING_FACTOR))
                .flatMap(Condition::factor),
            Optional.ofNullable(conditions.get(Condition.PLACE)).flatMap(Condition::place));
    return table.resolver().resolve(key, day);
  }

  /** A system that no row names: only rows of all systems are for it. */
  private static SourceSystem another(SortedSet<SourceSystem> systems) {
    SourceSystem other = new SourceSystem("x");
    while (systems.contains(other)) {
      other = new SourceSystem("x" + systems.size() + other.id());
    }
    return other;
  }
}

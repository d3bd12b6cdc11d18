package no.sioadapter.mapping.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Looks at how deep a YAML file nests before it is composed: composing calls itself for each level,
 * and a hostile file would exhaust the stack.
 */
final class YamlNesting {
  /** No file of a configuration needs more than five. */
  private static final int DEEPEST = 20;

  private YamlNesting() {}

  /** Where the file is deeper than any configuration is; empty where it is fit to be composed. */
  static Optional<Mark> tooDeep(LoadSettings settings, String text) {
    int depth = 0;
    for (Event each : new Parse(settings).parseString(text)) {
      if (each instanceof CollectionStartEvent) {
        depth++;
      } else if (each instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth > DEEPEST) {
        return each.getStartMark();
      }
    }
    return Optional.empty();
  }
}

package no.sioadapter.mapping.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.decision.Location;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A section of a YAML file: keys with values, as the file writes them. No object is ever built of a
 * file's wish, and no number is guessed: {@code 0.250} stays the text that it is.
 */
public final class YamlSection {
  private final Location where;
  private final Map<String, Node> values;
  private final Problems problems;

  private YamlSection(Location where, Map<String, Node> values, Problems problems) {
    this.where = where;
    this.values = values;
    this.problems = problems;
  }

  /** The file's one document, which must be a section; empty, with a problem, where it isn't. */
  public static Optional<YamlSection> read(InputFile file, Problems problems) {
    return file.text(problems).flatMap(text -> compose(file, text, problems));
  }

  private static Optional<YamlSection> compose(InputFile file, String text, Problems problems) {
    LoadSettings settings = LoadSettings.builder().setLabel(file.name()).build();
    try {
      Optional<Mark> tooDeep = YamlNesting.tooDeep(settings, text);
      if (tooDeep.isPresent()) {
        problems.add(at(file.where(), tooDeep), new Reason.YamlBroken());
        return Optional.empty();
      }
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        problems.add(file.where(), new Reason.NotSection());
        return Optional.empty();
      }
      return section(file.where(), root.get(), problems);
    } catch (MarkedYamlEngineException e) {
      problems.add(at(file.where(), e.getProblemMark()), new Reason.YamlBroken());
    } catch (YamlEngineException e) {
      problems.add(file.where(), new Reason.YamlBroken());
    }
    return Optional.empty();
  }

  private static Optional<YamlSection> section(Location where, Node node, Problems problems) {
    if (!(node instanceof MappingNode mapping)) {
      problems.add(where, new Reason.NotSection());
      return Optional.empty();
    }
    Map<String, Node> values = new LinkedHashMap<>();
    for (NodeTuple each : mapping.getValue()) {
      Location place = at(where, each.getKeyNode().getStartMark());
      if (!(each.getKeyNode() instanceof ScalarNode key)) {
        problems.add(place, new Reason.NotText());
      } else if (values.putIfAbsent(key.getValue(), each.getValueNode()) != null) {
        problems.add(place.at(key.getValue()), new Reason.KeyTwice(key.getValue()));
      }
    }
    return Optional.of(new YamlSection(at(where, node.getStartMark()), values, problems));
  }

  private static Location at(Location where, Optional<Mark> mark) {
    // a mark counts lines from 0
    return new Location(
        where.file(), mark.map(each -> each.getLine() + 1L).orElse(where.line()), where.column());
  }

  /** The section as a place. */
  public Location where() {
    return where;
  }

  /** The keys, in the file's order. */
  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /** Whether the key is there with a value. */
  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** Every key that isn't known is a problem: a misspelt setting must not be silently nothing. */
  public void knows(List<String> known) {
    values.forEach(
        (key, node) -> {
          if (!known.contains(key)) {
            problems.add(place(key, node), new Reason.KeyUnknown(key, known));
          }
        });
  }

  /** A value that must be there. */
  public Optional<Cell> cell(String key) {
    return node(key).flatMap(node -> scalar(place(key, node), node));
  }

  /** A value that may be there. */
  public Optional<Cell> optionalCell(String key) {
    return has(key) ? cell(key) : Optional.empty();
  }

  /** Whether the value is written in quotes. */
  public boolean isQuoted(String key) {
    return values.get(key) instanceof ScalarNode scalar && !scalar.isPlain();
  }

  /** A list of values that must be there. */
  public List<Cell> cells(String key) {
    List<Cell> cells = new ArrayList<>();
    for (Node each : items(key)) {
      scalar(place(key, each), each).ifPresent(cells::add);
    }
    return cells;
  }

  /** A section that must be there. */
  public Optional<YamlSection> section(String key) {
    return node(key).flatMap(node -> section(place(key, node), node, problems));
  }

  /** A list of sections that must be there. */
  public List<YamlSection> sections(String key) {
    List<YamlSection> sections = new ArrayList<>();
    for (Node each : items(key)) {
      section(place(key, each), each, problems).ifPresent(sections::add);
    }
    return sections;
  }

  private List<Node> items(String key) {
    Optional<Node> node = node(key);
    if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    node.ifPresent(each -> problems.add(place(key, each), new Reason.NotList()));
    return List.of();
  }

  private Optional<Node> node(String key) {
    Optional<Node> node = Optional.ofNullable(values.get(key));
    if (node.isEmpty()) {
      problems.add(where.at(key), new Reason.KeyMissing(key));
    }
    return node;
  }

  private Optional<Cell> scalar(Location place, Node node) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(new Cell(place, scalar.getValue()));
    }
    problems.add(place, new Reason.NotText());
    return Optional.empty();
  }

  private Location place(String key, Node node) {
    return at(where.at(key), node.getStartMark());
  }
}

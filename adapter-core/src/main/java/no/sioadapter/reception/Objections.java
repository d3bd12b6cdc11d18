package no.sioadapter.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sioadapter.quality.ShownText;

/** What has been found so far, in the order in which it was found. */
final class Objections {
  private final List<Objection> all = new ArrayList<>();

  void add(Fault fault, String path) {
    all.add(new Objection(fault, path));
  }

  void add(Fault fault, String path, Map<String, Object> values) {
    all.add(new Objection(fault, path, values));
  }

  List<Objection> all() {
    return List.copyOf(all);
  }

  /** Whether this was said of that file. */
  boolean has(Fault fault, Part part) {
    return all.stream()
        .anyMatch(each -> each.fault() == fault && part.suffix().equals(each.values().get("file")));
  }

  boolean reject() {
    return all.stream().anyMatch(each -> each.fault().rejects());
  }

  /** Text of the sender's as a remark may show it. */
  static String shown(String text) {
    return text.isBlank() ? "–" : new ShownText(text).text();
  }
}

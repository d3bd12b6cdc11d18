package no.sioadapter.mapping.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.mapping.pack.RuleYear;

/** Compares two packs, each written out as names and values. */
final class PackComparison {
  private final WrittenPack before;
  private final WrittenPack after;

  PackComparison(RuleYear before, RuleYear after) {
    this.before = new WrittenPack(before);
    this.after = new WrittenPack(after);
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      compare(subject, before.of(subject), after.of(subject), changes);
    }
    return changes;
  }

  private static void compare(
      Subject subject,
      Map<String, Map<String, String>> before,
      Map<String, Map<String, String>> after,
      List<Change> changes) {
    for (String key : union(before.keySet(), after.keySet())) {
      Optional<Map<String, String>> old = Optional.ofNullable(before.get(key));
      Optional<Map<String, String>> now = Optional.ofNullable(after.get(key));
      if (old.isPresent() && now.isPresent()) {
        compareFields(subject, key, old.get(), now.get(), changes);
      } else {
        changes.add(
            new Change(
                subject, key, "", old.map(PackComparison::whole), now.map(PackComparison::whole)));
      }
    }
  }

  private static void compareFields(
      Subject subject,
      String key,
      Map<String, String> before,
      Map<String, String> after,
      List<Change> changes) {
    for (String field : union(before.keySet(), after.keySet())) {
      Optional<String> old = Optional.ofNullable(before.get(field));
      Optional<String> now = Optional.ofNullable(after.get(field));
      if (!old.equals(now)) {
        changes.add(new Change(subject, key, field, old, now));
      }
    }
  }

  private static String whole(Map<String, String> fields) {
    List<String> parts = new ArrayList<>();
    fields.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            parts.add(name.isEmpty() ? value : name + " " + value);
          }
        });
    return String.join(", ", parts);
  }

  /** The older order, with what is new after it. */
  private static Set<String> union(Set<String> before, Set<String> after) {
    Set<String> all = new LinkedHashSet<>(before);
    all.addAll(after);
    return all;
  }
}

package no.sioadapter.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A year's national codes, in the order in which the settlement form lists them. */
public final class CodeSystem {
  /** A set of codes is held as bits of one {@code long}. */
  public static final int MOST_CODES = 64;

  private final List<CodeEntry> entries;
  private final Map<SioCode, Integer> positions = new HashMap<>();

  private CodeSystem(List<CodeEntry> entries) {
    this.entries = List.copyOf(entries);
    for (CodeEntry entry : this.entries) {
      if (positions.put(entry.code(), positions.size()) != null) {
        throw new IllegalArgumentException("code twice: " + entry.code());
      }
    }
    if (entries.size() > MOST_CODES) {
      throw new IllegalArgumentException("more than " + MOST_CODES + " codes");
    }
  }

  /** At most {@link #MOST_CODES} entries, each code once. */
  public static CodeSystem of(List<CodeEntry> entries) {
    return new CodeSystem(entries);
  }

  /** All entries in the form's order. */
  public List<CodeEntry> entries() {
    return entries;
  }

  /** The entry of a code; empty where the year hasn't it. */
  public Optional<CodeEntry> find(SioCode code) {
    return Optional.ofNullable(positions.get(code)).map(entries::get);
  }

  /** The code's place in the form's order, from 0; empty where the year hasn't it. */
  public OptionalInt position(SioCode code) {
    Integer position = positions.get(code);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }
}

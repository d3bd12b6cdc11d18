package no.sioadapter.mapping.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.code.SioCode;

/**
 * What became of a year's codes in the next: a code with one successor moved, one with several was
 * split, several with the same one were merged.
 *
 * @param byCode the successors of the codes of which anything is said, each at least one
 */
public record CodeSuccessors(Map<SioCode, List<SioCode>> byCode) {
  /** Nothing is said of any code. */
  public static final CodeSuccessors NONE = new CodeSuccessors(Map.of());

  public CodeSuccessors {
    Map<SioCode, List<SioCode>> copy = new LinkedHashMap<>();
    byCode.forEach((code, successors) -> copy.put(code, List.copyOf(successors)));
    byCode = Map.copyOf(copy);
  }

  /** The code's successors; none where nothing is said of it. */
  public List<SioCode> of(SioCode code) {
    return byCode.getOrDefault(code, List.of());
  }
}

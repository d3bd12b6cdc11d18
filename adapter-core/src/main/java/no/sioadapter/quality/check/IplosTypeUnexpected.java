package no.sioadapter.quality.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SioCode;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.CodedCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;

/**
 * An IPLOS service type that none of the decision's SIO codes is expected to stand beside. A
 * decision without a type, or on codes of which nothing is expected, is not judged; of a package
 * one code is enough, because the decision has only one type.
 */
@Check(value = "M07", group = Group.MAPPING)
public final class IplosTypeUnexpected implements CodedCheck {
  private final Map<SioCode, Set<Integer>> expected = new HashMap<>();

  /**
   * @param types the expected types by the beginning of the code; the longest beginning counts
   */
  IplosTypeUnexpected(@FromPack("types") Map<String, Set<Integer>> types, CheckContext context) {
    for (CodeEntry entry : context.codes().entries()) {
      longestBeginning(entry.code().value(), types.keySet())
          .ifPresent(beginning -> expected.put(entry.code(), types.get(beginning)));
    }
  }

  private static Optional<String> longestBeginning(String code, Set<String> beginnings) {
    for (int length = code.length(); length > 0; length--) {
      String beginning = code.substring(0, length);
      if (beginnings.contains(beginning)) {
        return Optional.of(beginning);
      }
    }
    return Optional.empty();
  }

  @Override
  public void examine(DecisionRecord record, List<CodeEntry> codes, Findings findings) {
    Optional<Integer> type = record.iplos().value();
    if (type.isEmpty()) {
      return;
    }
    List<SioCode> judged = new ArrayList<>();
    SortedSet<Integer> wanted = new TreeSet<>();
    for (CodeEntry entry : codes) {
      Set<Integer> types = expected.getOrDefault(entry.code(), Set.of());
      if (types.contains(type.get())) {
        return;
      }
      if (!types.isEmpty()) {
        judged.add(entry.code());
        wanted.addAll(types);
      }
    }
    if (!judged.isEmpty()) {
      findings.add(
          record.where().at(record.iplos().column()),
          new Found(type.get(), judged, List.copyOf(wanted)));
    }
  }

  /**
   * What the message names.
   *
   * @param type the IPLOS service type that the decision has
   * @param sioCodes the codes that it counts on
   * @param expected the types that are usual beside them
   */
  public record Found(int type, List<SioCode> sioCodes, List<Integer> expected) implements Details {
    public Found {
      sioCodes = List.copyOf(sioCodes);
      expected = List.copyOf(expected);
    }
  }
}

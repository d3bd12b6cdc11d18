package no.sioadapter.mapping.suggest;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.sioadapter.code.SioCode;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.rulepack.RulePack;

/** The IPLOS service types that the year's check M07 expects beside a code. */
final class ExpectedTypes {
  private static final CheckCode CHECK = new CheckCode("M07");

  private final Map<String, Set<Integer>> byBeginning;
  private final Set<Integer> all = new HashSet<>();

  private ExpectedTypes(Map<String, Set<Integer>> byBeginning) {
    this.byBeginning = byBeginning;
    byBeginning.values().forEach(all::addAll);
  }

  /** None where the year doesn't run the check. */
  static ExpectedTypes of(RulePack pack) {
    CheckSetting setting = pack.checks().get(CHECK);
    return new ExpectedTypes(setting == null ? Map.of() : setting.codeNumbers("types"));
  }

  /** Those of the code; none where nothing is expected. */
  Set<Integer> of(SioCode code) {
    for (int length = code.value().length(); length > 0; length--) {
      Set<Integer> types = byBeginning.get(code.value().substring(0, length));
      if (types != null) {
        return types;
      }
    }
    return Set.of();
  }

  /** Whether the type is expected beside some code. */
  boolean knows(int type) {
    return all.isEmpty() || all.contains(type);
  }
}

package no.sioadapter.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.check.Catalogue;
import no.sioadapter.report.CheckState;
import no.sioadapter.report.FindingCount;

/** What became of every check that there is, once a run has asked all that it will ask. */
final class CheckStates {
  private final Map<CheckCode, CheckSetting> settings;
  private final Set<CheckCode> crashed;
  private final Set<CheckCode> skipped;
  private final Map<CheckCode, Long> counts;

  CheckStates(
      Map<CheckCode, CheckSetting> settings, CheckRunner checks, List<FindingCount> findings) {
    this.settings = settings;
    this.crashed = Set.copyOf(checks.crashed());
    this.skipped = checks.skipped();
    this.counts =
        findings.stream()
            .collect(Collectors.toMap(FindingCount::code, FindingCount::count, Long::sum));
  }

  /** In the catalogue's order. */
  List<CheckState> all() {
    List<CheckState> states = new ArrayList<>();
    Set<CheckCode> strangers = new TreeSet<>(crashed);
    for (CheckCode code : Catalogue.codes()) {
      strangers.remove(code);
      states.add(of(code));
    }
    strangers.forEach(code -> states.add(of(code)));
    return states;
  }

  private CheckState of(CheckCode code) {
    return new CheckState(code, kind(code), counts.getOrDefault(code, 0L));
  }

  private CheckState.Kind kind(CheckCode code) {
    if (crashed.contains(code)) {
      return CheckState.Kind.CRASHED;
    }
    if (skipped.contains(code)) {
      return CheckState.Kind.SKIPPED;
    }
    // one that a reader or the engine raises speaks up also where a rule pack is silent
    return settings.containsKey(code) || counts.containsKey(code)
        ? CheckState.Kind.RAN
        : CheckState.Kind.OFF;
  }
}

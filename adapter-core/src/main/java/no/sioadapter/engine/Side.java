package no.sioadapter.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.count.Units;
import no.sioadapter.decision.Decision;
import no.sioadapter.quality.Finding;
import org.jspecify.annotations.Nullable;

/** What one of two tables that are held beside each other gives for the record in hand. */
final class Side implements RunSink {
  private final List<Contribution> contributions = new ArrayList<>();
  private @Nullable Decision decision;

  @Override
  public void finding(Finding finding) {
    // only what is given is compared
  }

  @Override
  public void contribution(SourceSystem system, Decision of, Contribution contribution) {
    if (!contribution.days().isEmpty()) {
      decision = of;
      contributions.add(contribution);
    }
  }

  /** The decision of the record in hand; null where it gives nothing. */
  @Nullable Decision decision() {
    return decision;
  }

  /** Whether both give as much to the same codes, part by part: nearly all decisions of a run. */
  boolean givesPartByPart(Side other) {
    if (contributions.size() != other.contributions.size()) {
      return false;
    }
    for (int i = 0; i < contributions.size(); i++) {
      Contribution one = contributions.get(i);
      Contribution two = other.contributions.get(i);
      if (one.grainsPerDay() != two.grainsPerDay()
          || one.days().length() != two.days().length()
          || !one.code().equals(two.code())) {
        return false;
      }
    }
    return true;
  }

  /** What the record in hand gives, by code; empty where it gives nothing. */
  SortedMap<SioCode, Units> given() {
    SortedMap<SioCode, Units> given = new TreeMap<>(Comparator.comparing(SioCode::value));
    for (Contribution each : contributions) {
      given.merge(each.code(), each.units(), Units::plus);
    }
    return given;
  }

  /** On to the next record. */
  void clear() {
    decision = null;
    contributions.clear();
  }
}

package no.sioadapter.engine;

import java.util.Comparator;
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
  private final SortedMap<SioCode, Units> given =
      new TreeMap<>(Comparator.comparing(SioCode::value));
  private @Nullable Decision decision;

  @Override
  public void finding(Finding finding) {
    // only what is given is compared
  }

  @Override
  public void contribution(SourceSystem system, Decision of, Contribution contribution) {
    decision = of;
    if (!contribution.days().isEmpty()) {
      given.merge(contribution.code(), contribution.units(), Units::plus);
    }
  }

  /** What the record in hand gives; empty where it gives nothing. */
  SortedMap<SioCode, Units> given() {
    return given;
  }

  /** The decision of the record in hand; null where it gives nothing. */
  @Nullable Decision decision() {
    return decision;
  }

  /** On to the next record. */
  void clear() {
    decision = null;
    given.clear();
  }
}

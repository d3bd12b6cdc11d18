package no.sioadapter.routes.engine;

import java.util.HashSet;
import java.util.Set;
import no.sioadapter.decision.MunicipalityNumber;

/** Who may ask something that costs as much as a run: one a municipality, and not all at once. */
final class Turns {
  private final int most;
  private final Set<MunicipalityNumber> taken = new HashSet<>();

  Turns(int most) {
    this.most = most;
  }

  /** Whether there was a turn; whoever got one gives it back. */
  synchronized boolean take(MunicipalityNumber municipality) {
    return taken.size() < most && taken.add(municipality);
  }

  synchronized void giveBack(MunicipalityNumber municipality) {
    taken.remove(municipality);
  }
}

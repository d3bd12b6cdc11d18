package no.sioadapter.routes.quarter;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;

/** What the revisions of municipalities' mapping tables change. */
public interface TableChanges {
  /**
   * The revision that is in use.
   *
   * @param from since when
   */
  record Active(int revision, Instant from) {}

  /** The revision that is in use; empty where none is. */
  Optional<Active> active(MunicipalityNumber municipality);

  /**
   * Whether another row decides in the quarter, or on the days before it that reach into it (I-08).
   *
   * @param before empty where it isn't known by which table the quarter was reported: then yes
   * @throws IOException where the disk fails
   */
  boolean touches(
      MunicipalityNumber municipality, Optional<Integer> before, int after, Quarter quarter)
      throws IOException;
}

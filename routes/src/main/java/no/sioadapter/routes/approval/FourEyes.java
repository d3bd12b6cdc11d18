package no.sioadapter.routes.approval;

import java.io.IOException;
import no.sioadapter.decision.MunicipalityNumber;

/** What municipalities say of the second person. */
public interface FourEyes {
  /**
   * Whether approving needs another person.
   *
   * @throws IOException where the disk fails
   */
  boolean needed(MunicipalityNumber municipality) throws IOException;
}

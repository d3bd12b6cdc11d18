package no.sioadapter.routes.retention;

import java.util.Set;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.ContentHash;

/** Contents that are kept however old they are. */
public interface KeptContents {
  /** Those of a municipality: the revisions of its mapping table, which hold nobody's data. */
  Set<ContentHash> of(MunicipalityNumber municipality);
}

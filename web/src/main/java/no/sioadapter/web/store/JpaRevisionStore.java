package no.sioadapter.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.revision.RevisionEvent;
import no.sioadapter.mapping.revision.RevisionStore;

/** The tables' events in the database; of two who add at once the primary key lets one through. */
@ApplicationScoped
public class JpaRevisionStore implements RevisionStore {
  private final RevisionRows rows;

  /** The container's. */
  @SuppressWarnings("NullAway")
  protected JpaRevisionStore() {
    this(null);
  }

  @Inject
  JpaRevisionStore(RevisionRows rows) {
    this.rows = rows;
  }

  @Override
  public List<RevisionEvent> of(MunicipalityNumber municipality) {
    return rows.of(municipality);
  }

  @Override
  public boolean append(MunicipalityNumber municipality, int after, List<RevisionEvent> events) {
    return NextPlace.take(
        after, () -> rows.of(municipality).size(), () -> rows.insert(municipality, after, events));
  }
}

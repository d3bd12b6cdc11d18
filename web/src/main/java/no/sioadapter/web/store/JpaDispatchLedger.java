package no.sioadapter.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchEvent;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.period.Quarter;

/** The dispatches' events in the database; of two who add at once the key lets one through. */
@ApplicationScoped
public class JpaDispatchLedger implements DispatchLedger {
  private final DispatchRows rows;

  /** The container's. */
  @SuppressWarnings("NullAway")
  protected JpaDispatchLedger() {
    this(null);
  }

  @Inject
  JpaDispatchLedger(DispatchRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Dispatch> find(DispatchId id) {
    return rows.of(id).stream().findFirst();
  }

  @Override
  public boolean append(DispatchId id, int after, DispatchEvent event) {
    return NextPlace.take(after, () -> count(id), () -> rows.insert(id, after, event));
  }

  @Override
  public List<Dispatch> of(MunicipalityNumber municipality, Quarter quarter) {
    return rows.of(municipality, quarter);
  }

  @Override
  public List<Dispatch> open() {
    return rows.unanswered().stream().filter(Dispatch::isOpen).toList();
  }

  @Override
  public List<Dispatch> newest(int limit) {
    return rows.newest(limit);
  }

  private int count(DispatchId id) {
    return find(id).map(each -> each.events().size()).orElse(0);
  }
}

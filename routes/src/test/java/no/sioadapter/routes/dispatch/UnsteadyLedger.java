package no.sioadapter.routes.dispatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchEvent;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.DispatchStep;
import no.sioadapter.ledger.LedgerUnavailable;
import no.sioadapter.period.Quarter;

/** A ledger that is gone for a while, takes its time, and can forget as if it had been gone. */
final class UnsteadyLedger implements DispatchLedger {
  private final CountDownLatch letGo = new CountDownLatch(1);
  private DispatchLedger kept = DispatchLedger.inMemory();
  private volatile boolean gone;
  private volatile Optional<Class<? extends DispatchStep>> last = Optional.empty();
  private volatile Optional<Class<? extends DispatchStep>> held = Optional.empty();

  /** It is gone from now on. */
  void goes() {
    gone = true;
  }

  /** It goes when it is next to be told of such a step. */
  void goesBefore(Class<? extends DispatchStep> step) {
    last = Optional.of(step);
  }

  boolean isGone() {
    return gone;
  }

  /** It is there again. */
  void comesBack() {
    last = Optional.empty();
    gone = false;
  }

  /** It is there again, until it is told of such a step: nothing can come in between. */
  void comesBackUntil(Class<? extends DispatchStep> step) {
    last = Optional.of(step);
    gone = false;
  }

  /** Whoever tells it of such a step waits. */
  void holds(Class<? extends DispatchStep> step) {
    held = Optional.of(step);
  }

  /** They wait no longer. */
  void letsGo() {
    letGo.countDown();
  }

  private DispatchLedger there() {
    if (gone) {
      throw new LedgerUnavailable(new IllegalStateException("the database is gone"));
    }
    return kept;
  }

  /** The last event was never recorded. */
  synchronized void forgetLast(DispatchId id) {
    DispatchLedger rest = DispatchLedger.inMemory();
    List<Dispatch> all = new ArrayList<>(kept.newest(99));
    Collections.reverse(all);
    for (Dispatch each : all) {
      int keep = each.events().size() - (each.id().equals(id) ? 1 : 0);
      for (int i = 0; i < keep; i++) {
        rest.append(each.id(), i, each.events().get(i));
      }
    }
    kept = rest;
  }

  @Override
  public synchronized Optional<Dispatch> find(DispatchId id) {
    return there().find(id);
  }

  @Override
  public boolean append(DispatchId id, int after, DispatchEvent event) {
    if (held.filter(step -> step.isInstance(event.step())).isPresent()) {
      try {
        letGo.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return appended(id, after, event);
  }

  private synchronized boolean appended(DispatchId id, int after, DispatchEvent event) {
    gone |= last.filter(step -> step.isInstance(event.step())).isPresent();
    return there().append(id, after, event);
  }

  @Override
  public synchronized List<Dispatch> of(MunicipalityNumber municipality, Quarter quarter) {
    return there().of(municipality, quarter);
  }

  @Override
  public synchronized List<Dispatch> open() {
    return there().open();
  }

  @Override
  public synchronized List<Dispatch> newest(int limit) {
    return there().newest(limit);
  }
}

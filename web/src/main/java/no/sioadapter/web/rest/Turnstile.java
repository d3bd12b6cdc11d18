package no.sioadapter.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets in so many at once who hand in reports, whose files are held in memory, so that a night on
 * which every municipality delivers costs waiting and not memory.
 */
@ApplicationScoped
public class Turnstile {
  /** When one who was turned away may come again, in seconds. */
  static final int AGAIN_SECONDS = 10;

  private static final int AT_ONCE = 8;
  private static final int PATIENCE_SECONDS = 5;

  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /** Waits a little for a place; whether there was one. */
  boolean enter() {
    try {
      return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Gives a place back. */
  void leave() {
    places.release();
  }
}

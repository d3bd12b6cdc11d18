package no.sioadapter.deploy;

import java.io.IOException;
import java.time.Duration;

/** Waits for something that will come, but not for ever. */
final class Waiting {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Waiting() {}

  /** Something that is so, or isn't yet. */
  interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  static void until(String what, Duration patience, Condition condition)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for this: " + what);
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }
}

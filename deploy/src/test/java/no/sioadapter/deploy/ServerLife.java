package no.sioadapter.deploy;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** A server from its start to its end, with those around it. */
final class ServerLife implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(150);
  private static final long GLANCE_MS = 2;

  private final KillMoment.Places places;
  private final ServerProcess server;
  private final Surroundings others;
  private final Thread thread;
  private final long launched;

  ServerLife(KillMoment.Places places, Set<String> answered) throws IOException {
    this.places = places;
    this.server =
        ServerProcess.launch(places.data(), ThreeMunicipalities.LOG, ThreeMunicipalities.HASTE);
    this.launched = System.nanoTime();
    this.others = new Surroundings(server, places.receivers(), answered);
    this.thread = new Thread(others, "surroundings");
    thread.start();
  }

  /** Waits until a phase has begun. */
  void await(KillMoment.Phase phase) throws IOException, InterruptedException {
    while (!phase.hasBegun(places)) {
      if (age().compareTo(PATIENCE) > 0) {
        throw new AssertionError("doesn't come to " + phase);
      }
      Thread.sleep(GLANCE_MS);
    }
  }

  /** Waits until all is done. */
  KilledQuarters settled() throws IOException, InterruptedException {
    KilledQuarters quarters = new KilledQuarters(server, places.data());
    while (!isSettled(quarters)) {
      if (age().compareTo(PATIENCE) > 0) {
        throw new AssertionError("not settled: " + quarters.state());
      }
      Thread.sleep(100);
    }
    return quarters;
  }

  private static boolean isSettled(KilledQuarters quarters) throws InterruptedException {
    try {
      return quarters.areSettled();
    } catch (IOException notUpYet) {
      return false;
    }
  }

  Duration age() {
    return Duration.ofNanos(System.nanoTime() - launched);
  }

  /** Ends it as a power cut would; what those around it found wrong is thrown. */
  void kill() throws InterruptedException {
    server.kill();
    others.rest(thread);
  }

  @Override
  public void close() {
    try {
      server.kill();
      others.stop(thread);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

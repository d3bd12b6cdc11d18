package no.sioadapter.demo.run;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Waits for something of a server, but not for ever, and not for a server that has stopped.
 *
 * @param asked what is waited for; empty as long as it isn't there
 */
record Patience<T>(Process server, Duration longest, Question<T> asked) {
  private static final Duration BETWEEN = Duration.ofMillis(500);
  private static final Duration A_WORD_EVERY = Duration.ofSeconds(10);

  /** Asks the server. */
  interface Question<T> {
    Optional<T> ask() throws IOException, InterruptedException;
  }

  /**
   * Waits.
   *
   * @param told now and then how long it has been
   * @return empty where it never came
   */
  Optional<T> await(Consumer<Duration> told) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Duration next = A_WORD_EVERY;
    Duration waited = Duration.ZERO;
    while (server.isAlive() && waited.compareTo(longest) < 0) {
      Optional<T> answer = asked.ask();
      if (answer.isPresent()) {
        return answer;
      }
      if (waited.compareTo(next) >= 0) {
        told.accept(next);
        next = next.plus(A_WORD_EVERY);
      }
      Thread.sleep(BETWEEN.toMillis());
      waited = Duration.ofNanos(System.nanoTime() - start);
    }
    return Optional.empty();
  }
}

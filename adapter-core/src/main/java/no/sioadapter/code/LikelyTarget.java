package no.sioadapter.code;

import java.util.Optional;

/** The port to what guesses; a guess weighs what is at stake, it never maps anything. */
@FunctionalInterface
public interface LikelyTarget {
  /** Where the service most likely belongs; empty where nothing speaks for anything. */
  Optional<Target> likeliest(LocalService service);
}

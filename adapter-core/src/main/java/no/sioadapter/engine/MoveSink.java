package no.sioadapter.engine;

/** Takes the decisions that move as they are met; nothing of them is held. */
@FunctionalInterface
public interface MoveSink {
  /** A decision moves. They come in the order in which the deliveries hold them. */
  void moved(Move move);
}

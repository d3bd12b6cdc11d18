package no.sioadapter.routes.failure;

import java.io.IOException;

/** Says of a piece of work that the server failed on it, where people and the ledger can see it. */
public interface GivesUp {
  /** The exchange property that holds the one to ask. */
  String PROPERTY = "sio.gives-up";

  /**
   * Called once, after the last try.
   *
   * @param work the route's message
   * @param incident what to look for in the server's log
   */
  void giveUp(Object work, String incident) throws IOException;

  /**
   * The same, where the disk or the network failed and the next try may go well.
   *
   * @see #giveUp
   */
  default void putOff(Object work, String incident) throws IOException {
    giveUp(work, incident);
  }
}

package no.sioadapter.engine;

import java.util.ArrayList;
import java.util.List;

/** The first of the decisions that move; how many there are in all, the outcome knows. */
public final class FirstMoves implements MoveSink {
  private final int most;
  private final List<Move> held = new ArrayList<>();

  /**
   * @param most how many are held, at most
   */
  public FirstMoves(int most) {
    this.most = most;
  }

  @Override
  public void moved(Move move) {
    if (held.size() < most) {
      held.add(move);
    }
  }

  /** In the order in which they were read. */
  public List<Move> held() {
    return List.copyOf(held);
  }
}

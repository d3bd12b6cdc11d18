package no.sioadapter.cli;

import java.util.ArrayList;
import java.util.List;
import no.sioadapter.engine.Move;
import no.sioadapter.engine.MoveSink;

/** The first of the decisions that move; how many there are in all, the outcome knows. */
final class FirstMoves implements MoveSink {
  private final int most;
  private final List<Move> held = new ArrayList<>();

  FirstMoves(int most) {
    this.most = most;
  }

  @Override
  public void moved(Move move) {
    if (held.size() < most) {
      held.add(move);
    }
  }

  List<Move> held() {
    return List.copyOf(held);
  }
}

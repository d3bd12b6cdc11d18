package no.sioadapter.routes.dispatch;

import java.util.Locale;
import no.sioadapter.dispatch.DispatchState;

/** What a fault comes to over one kind of channel. */
sealed interface Cell {
  /** The pause after a first try. */
  long PAUSE = 30;

  /**
   * The dispatch while the fault lasts.
   *
   * @param trouble the reason's code
   * @param pause how many seconds the next try waits, where there is one by itself
   */
  record Comes(DispatchState state, String trouble, long pause) implements Cell {
    @Override
    public String words() {
      String asked = pause == PAUSE ? "" : " " + pause + " s";
      return state.name().toLowerCase(Locale.ROOT) + asked + ": " + trouble;
    }
  }

  /** Nothing, since there is no such thing there. */
  record NotThere(String why) implements Cell {
    @Override
    public String words() {
      return "– (" + why + ")";
    }
  }

  /** How the table says it. */
  String words();

  static Cell queued(String trouble) {
    return new Comes(DispatchState.QUEUED, trouble, PAUSE);
  }

  static Cell queued(String trouble, long pause) {
    return new Comes(DispatchState.QUEUED, trouble, pause);
  }

  static Cell parked(String trouble) {
    return new Comes(DispatchState.PARKED, trouble, PAUSE);
  }

  static Cell notThere(String why) {
    return new NotThere(why);
  }
}

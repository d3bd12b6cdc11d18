package no.sioadapter.routes.dispatch;

import no.sioadapter.routes.failure.GivesUp;

/** Takes down what the failure policy says of one try. */
final class Incident implements GivesUp {
  private volatile String number = "";

  @Override
  public void giveUp(Object work, String incident) {
    this.number = incident;
  }

  /** What to look for in the log; empty text where nothing failed. */
  String number() {
    return number;
  }
}

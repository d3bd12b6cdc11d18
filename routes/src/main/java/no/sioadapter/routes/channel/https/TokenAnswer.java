package no.sioadapter.routes.channel.https;

import no.sioadapter.routes.channel.SendResult;

/** What came of asking for a token. */
sealed interface TokenAnswer {
  /** One that hasn't run out, as far as we know. */
  record Granted(String token) implements TokenAnswer {
    @Override
    public String toString() {
      return "Granted[]"; // a token doesn't stand in a log
    }
  }

  /** None. */
  record Withheld(SendResult why) implements TokenAnswer {}
}

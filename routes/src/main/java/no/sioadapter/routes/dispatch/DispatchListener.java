package no.sioadapter.routes.dispatch;

import no.sioadapter.routes.channel.SendResult;

/** Is told how tries end, for counting them. */
public interface DispatchListener {
  /** A try over a channel of a kind ended. */
  void tried(String kind, SendResult result);
}

package no.sioadapter.routes.channel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.Reason;

/** What a channel says of one try: the answer of the channel's route. */
public sealed interface SendResult {
  /**
   * The other side has every file.
   *
   * @param alreadyThere it had them already, with the same hashes
   * @param reference what the other side calls it
   * @param receipts those that came with the answer
   */
  record Sent(boolean alreadyThere, Optional<String> reference, List<ReceiptFile> receipts)
      implements SendResult {
    public Sent {
      receipts = List.copyOf(receipts);
    }
  }

  /**
   * It may go well another time: no connection, no answer, too many requests.
   *
   * @param notBefore what the other side asked for (Retry-After)
   */
  record Later(Reason why, Optional<Duration> notBefore) implements SendResult {}

  /** Another try would end the same way: a person must mend something first. */
  record Refused(Reason why) implements SendResult {}
}

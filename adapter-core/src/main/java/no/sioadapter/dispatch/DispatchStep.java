package no.sioadapter.dispatch;

import java.time.Instant;
import java.util.Optional;
import no.sioadapter.ledger.Reason;
import no.sioadapter.receipt.Receipt;

/** Something that happened to a dispatch. */
public sealed interface DispatchStep {
  /** The report was approved, and is to be sent. */
  record Queued(DispatchOrder order) implements DispatchStep {}

  /** Sending began; recorded before anything goes out. */
  record Started() implements DispatchStep {}

  /**
   * The receiver's side has every file.
   *
   * @param alreadyThere it had them already, with the same hashes
   * @param reference what the other side calls it, such as a message's id
   */
  record Sent(boolean alreadyThere, Optional<String> reference) implements DispatchStep {}

  /**
   * The try failed, and another will be made.
   *
   * @param nextTry not before this
   */
  record Failed(Reason why, Instant nextTry) implements DispatchStep {}

  /** The server stopped while it was being sent; it is sent again. */
  record Interrupted() implements DispatchStep {}

  /** No more tries: an operator must look at it. */
  record Parked(Reason why) implements DispatchStep {}

  /** An operator wants it tried at once, with a new set of tries. */
  record Retried() implements DispatchStep {}

  /** An operator keeps it back. */
  record Held(String reason) implements DispatchStep {}

  /** It isn't kept back any more. */
  record Released() implements DispatchStep {}

  /** It will not be sent: an operator said so, or the approval was withdrawn. */
  record Cancelled(String reason) implements DispatchStep {}

  /** Somebody brought it to the receiver in another way. */
  record DeliveredByHand(String reason) implements DispatchStep {}

  /** The receiver said something of it. */
  record Receipted(Receipt receipt) implements DispatchStep {}

  /** The channel gave it up on its way (eFormidling's LEVETID_UTLOPT). */
  record Expired(Reason why) implements DispatchStep {}
}

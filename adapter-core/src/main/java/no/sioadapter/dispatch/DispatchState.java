package no.sioadapter.dispatch;

/** How far a dispatch has come; follows from its events. */
public enum DispatchState {
  /** Waits for its turn, or for its next try. */
  QUEUED,
  /** An operator keeps it back. */
  HELD,
  /** Is being sent. */
  SENDING,
  /** The receiver's side has every file, and the receiver has said nothing. */
  SENT,
  /** The receiver says that it has it. */
  RECEIVED,
  /** It counts. */
  ACCEPTED,
  /** It doesn't count; the receipt says why. */
  REJECTED,
  /** The channel gave it up on its way. */
  EXPIRED,
  /** Tried often enough; an operator must look at it. */
  PARKED,
  /** It will not be sent. */
  CANCELLED
}

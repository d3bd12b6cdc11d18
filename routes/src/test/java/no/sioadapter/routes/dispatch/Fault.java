package no.sioadapter.routes.dispatch;

import no.sioadapter.dispatch.DispatchState;

/**
 * What can go wrong on the other side, and what the dispatch comes to be while it does. To add one:
 * a constant here, and in the other sides that know it; {@link FaultTableTest} tries every fault
 * that an {@link OtherSide} says it knows.
 */
enum Fault {
  CONNECTION_REFUSED(DispatchState.QUEUED, "NoConnection"),
  HOST_KEY_UNKNOWN(DispatchState.PARKED, "HostKeyUnknown"),
  HOST_KEY_CHANGED(DispatchState.PARKED, "HostKeyChanged"),
  LOGIN_REFUSED(DispatchState.PARKED, "LoginRefused"),
  BROKEN_OFF_AT_BYTE(DispatchState.QUEUED, "BrokenOff"),
  NO_ANSWER_AFTER_SENDING(DispatchState.QUEUED, "NoAnswer"),
  DISK_FULL(DispatchState.QUEUED, "NotTaken"),
  NO_PERMISSION(DispatchState.QUEUED, "NoPermission"),
  PLACE_MISSING(DispatchState.QUEUED, "PlaceMissing"),
  OTHER_CONTENT(DispatchState.PARKED, "OtherContent"),
  STATUS_401(DispatchState.PARKED, "NotKnownThere"),
  STATUS_403(DispatchState.PARKED, "NotAllowedThere"),
  STATUS_413(DispatchState.PARKED, "TurnedDown"),
  STATUS_429_WAIT_300_S(DispatchState.QUEUED, "AskedToWait", 300),
  STATUS_500(DispatchState.QUEUED, "OtherSideFailed");

  private final DispatchState state;
  private final String trouble;
  private final long pause;

  Fault(DispatchState state, String trouble) {
    this(state, trouble, 30);
  }

  Fault(DispatchState state, String trouble, long pause) {
    this.state = state;
    this.trouble = trouble;
    this.pause = pause;
  }

  /** How many seconds the next try waits after the first. */
  long pause() {
    return pause;
  }

  DispatchState state() {
    return state;
  }

  String trouble() {
    return trouble;
  }
}

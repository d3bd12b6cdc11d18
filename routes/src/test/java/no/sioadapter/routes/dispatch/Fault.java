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
  OTHER_CONTENT(DispatchState.PARKED, "OtherContent");

  private final DispatchState state;
  private final String trouble;

  Fault(DispatchState state, String trouble) {
    this.state = state;
    this.trouble = trouble;
  }

  DispatchState state() {
    return state;
  }

  String trouble() {
    return trouble;
  }
}

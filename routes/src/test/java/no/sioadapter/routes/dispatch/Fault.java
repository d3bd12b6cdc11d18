package no.sioadapter.routes.dispatch;

/**
 * What can go wrong on the other side. To add one: a constant here, and every {@link OtherSide}
 * must say what it comes to there, or why it can't be; {@link FaultTableTest} tries it.
 */
enum Fault {
  CONNECTION_REFUSED("refused connection"),
  HOST_KEY_UNKNOWN("unknown host key"),
  ANOTHER_HOST("wrong host key, or certificate"),
  LOGIN_REFUSED("login refused"),
  BROKEN_OFF_AT_BYTE("drop at any byte"),
  NO_ANSWER_AFTER_SENDING("time-out after sending"),
  DISK_FULL("disk full there, 507"),
  NO_PERMISSION("no permission there"),
  PLACE_MISSING("folder or address missing there, 404"),
  OTHER_CONTENT("other content there, 409"),
  STATUS_401("401"),
  STATUS_403("403"),
  STATUS_413("413"),
  STATUS_429_WAIT_300_S("429 with `Retry-After: 300`"),
  STATUS_500("500");

  private final String words;

  Fault(String words) {
    this.words = words;
  }

  /** How the table calls it. */
  String words() {
    return words;
  }
}

package no.sioadapter.web.audit;

import java.util.Locale;

/** What somebody did; each has its words in the bundle, as {@code Action.RUN_QUARTER}. */
public enum Action {
  /** Ran a quarter. */
  RUN_QUARTER,
  /** Took a delivery for another quarter. */
  TAKE_DELIVERY,
  /** Made a user. */
  CREATE_USER,
  /** Changed a user's roles, or shut or opened the user. */
  CHANGE_USER,
  /** Gave a user a new one-time password. */
  RESET_PASSWORD,
  /** Chose their own password. */
  CHANGE_PASSWORD,
  /** Began a revision of a mapping table. */
  DRAFT_MAPPING,
  /** Gave a draft another table. */
  EDIT_MAPPING,
  /** Put a draft forward. */
  SUBMIT_MAPPING,
  /** Took a revision into use. */
  APPROVE_MAPPING,
  /** Turned a revision down. */
  REJECT_MAPPING,
  /** Took an earlier revision's table up again, as a draft. */
  UNDO_MAPPING,
  /** Ran quarters again that a revision touches. */
  RERUN_AFFECTED,
  /** Put a report forward. */
  READY_REPORT,
  /** Approved a report. */
  APPROVE_REPORT,
  /** Turned a report down. */
  TURN_DOWN_REPORT,
  /** Took a report back. */
  WITHDRAW_REPORT,
  /** Wanted a dispatch sent at once. */
  RETRY_DISPATCH,
  /** Kept a dispatch back. */
  HOLD_DISPATCH,
  /** Let a dispatch go that was kept back. */
  RELEASE_DISPATCH,
  /** Said that a dispatch is not to be sent. */
  CANCEL_DISPATCH,
  /** Said that a report was brought to the receiver in another way. */
  DELIVERED_BY_HAND,
  /** Asked for something that another role is needed for. */
  OVERSTEP;

  /** As the API writes it, such as {@code run-quarter}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

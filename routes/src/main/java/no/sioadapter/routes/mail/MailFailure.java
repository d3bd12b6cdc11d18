package no.sioadapter.routes.mail;

import no.sioadapter.reminder.MailTrouble;

/** A mail didn't go out. Neither an address nor what the server said is in it. */
public final class MailFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final MailTrouble trouble;

  /** A failure for a reason. */
  public MailFailure(MailTrouble trouble) {
    super(trouble.name());
    this.trouble = trouble;
  }

  /** Why. */
  public MailTrouble trouble() {
    return trouble;
  }
}

package no.sioadapter.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import no.sioadapter.web.access.Caller;
import no.sioadapter.web.access.CurrentCaller;

/**
 * Writes the audit log in the current caller's name. Called within the transaction that makes the
 * change, the line is there when the change is, and only then.
 */
@ApplicationScoped
public class Audit {
  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private AuditLog log;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private CurrentCaller callers;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Clock clock;

  /** It was done. */
  public void done(Action action, String subject, String detail) {
    write(callers.get(), action, subject, detail, Outcome.DONE);
  }

  /** It was asked for, and nothing was changed. */
  public void refused(Action action, String subject, String reason) {
    write(callers.get(), action, subject, reason, Outcome.REFUSED);
  }

  /** The server did it by itself. */
  public void byServer(Action action, String subject, String detail) {
    write(Caller.server(), action, subject, detail, Outcome.DONE);
  }

  private void write(Caller who, Action action, String subject, String detail, Outcome outcome) {
    log.write(new AuditEntry(clock.instant(), who.name(), action, subject, detail, outcome));
  }
}

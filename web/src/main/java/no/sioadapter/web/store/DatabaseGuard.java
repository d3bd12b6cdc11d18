package no.sioadapter.web.store;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.sql.SQLException;
import no.sioadapter.ledger.LedgerUnavailable;

/**
 * Stands around the transaction, and tells a database that is gone from everything else that can
 * fail: what is wrong with a piece of work stays wrong, but a database comes back.
 */
@Interceptor
@NeedsDatabase
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class DatabaseGuard implements Serializable {
  private static final long serialVersionUID = 1L;

  /** SQLSTATE's class of connections that can't be had or were lost. */
  private static final String CONNECTION = "08";

  /** PostgreSQL's class of an administrator's stop, and of one that starts. */
  private static final String OPERATOR = "57P";

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private transient Database database;

  /**
   * Calls, and says what a failure is.
   *
   * @throws LedgerUnavailable where the database is gone
   * @throws Exception the method's own
   */
  @AroundInvoke
  Object guard(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (RuntimeException failure) {
      if (isLost(failure) || !database.answers()) {
        throw new LedgerUnavailable(failure);
      }
      throw failure;
    }
  }

  private static boolean isLost(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        String state = sql.getSQLState();
        if (state.startsWith(CONNECTION) || state.startsWith(OPERATOR)) {
          return true;
        }
      }
    }
    return false;
  }
}

package no.sioadapter.web.audit;

import java.util.List;

/** The audit log: lines are added, never changed and never taken away. */
public interface AuditLog {
  /** Adds a line, in the caller's transaction where there is one. */
  void write(AuditEntry entry);

  /**
   * The newest lines first.
   *
   * @param before only lines with a smaller number
   * @param limit how many at most
   */
  List<AuditLine> before(long before, int limit);
}

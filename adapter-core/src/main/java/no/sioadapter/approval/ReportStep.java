package no.sioadapter.approval;

/** What somebody did to a report. */
public sealed interface ReportStep {
  /**
   * Looked through it, and puts it forward.
   *
   * @param note for who approves; may be empty
   */
  record MadeReady(String note) implements ReportStep {}

  /**
   * Lets it go out.
   *
   * @param note may be empty
   */
  record Approved(Eyes eyes, String note) implements ReportStep {}

  /** Puts it back to a draft. */
  record TurnedDown(String reason) implements ReportStep {}

  /** Takes it back, for good; what follows is another version. */
  record Withdrawn(String reason) implements ReportStep {}

  /** What was said with it; may be empty. */
  default String said() {
    if (this instanceof MadeReady ready) {
      return ready.note();
    }
    if (this instanceof Approved approved) {
      return approved.note();
    }
    return this instanceof TurnedDown down ? down.reason() : ((Withdrawn) this).reason();
  }
}

package no.sioadapter.approval;

/** What became of a step. */
public sealed interface ApprovalAnswer {
  /** It was taken; the report is now so. */
  record Done(ReportVersion report) implements ApprovalAnswer {}

  /** It was not. */
  record Refused(StepRefusal why) implements ApprovalAnswer {}
}

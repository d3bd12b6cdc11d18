package no.sioadapter.approval;

/** Whether a step may be taken. */
sealed interface StepRuling {
  /** It may. */
  record Allowed(ReportStep step) implements StepRuling {}

  /** It may not. */
  record Denied(StepRefusal why) implements StepRuling {}
}

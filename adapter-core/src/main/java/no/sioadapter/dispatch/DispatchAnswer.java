package no.sioadapter.dispatch;

/** What became of a step. */
public sealed interface DispatchAnswer {
  /** It was taken. */
  record Done(Dispatch dispatch) implements DispatchAnswer {}

  /** It wasn't; nothing has changed. */
  record Refused(DispatchRefusal why) implements DispatchAnswer {}
}

package no.sioadapter.dispatch;

/**
 * Why a step was not taken. The record's name is the message's key; its components are the
 * message's named placeholders.
 */
public sealed interface DispatchRefusal {
  /** There is no such dispatch. */
  record Unknown() implements DispatchRefusal {}

  /** The step doesn't follow from where it is. */
  record WrongState(DispatchState state) implements DispatchRefusal {}

  /** Nobody says why. */
  record ReasonMissing() implements DispatchRefusal {}

  /** The reason is longer than can be kept. */
  record ReasonTooLong(int most) implements DispatchRefusal {}

  /** The reason holds something like a person's id. */
  record ReasonNamesPerson() implements DispatchRefusal {}
}

package no.sioadapter.decision;

/** Why a decision ended (sluttårsak). Death and move give a starred code three more days (I-03). */
public enum EndReason {
  DIED,
  MOVED,
  CEASED,
  CHANGED
}

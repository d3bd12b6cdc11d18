package no.sioadapter.mapping.change;

/** What of a rule pack a change is about, in the order in which changes are told. */
public enum Subject {
  CODE,
  PRICE,
  COUNTING,
  PAYMENT_ROW,
  HEADING,
  CHECK
}

package no.sioadapter.ledger;

/** A run's number in the ledger; a later run has a higher one. */
public record RunId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}

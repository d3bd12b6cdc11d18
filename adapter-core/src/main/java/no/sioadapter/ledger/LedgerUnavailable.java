package no.sioadapter.ledger;

/**
 * The ledger's store can't be reached: nothing is known of what was asked, and whether something
 * that was being written was written. Ask again later. The message is for developers.
 */
public final class LedgerUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LedgerUnavailable(Throwable cause) {
    super("the ledger's store does not answer", cause);
  }
}

package no.sioadapter.receipt.xml;

/** A file that is no receipt. The message is for developers; it repeats nothing of the file. */
public final class ReceiptRefused extends Exception {
  private static final long serialVersionUID = 1L;

  ReceiptRefused(Throwable cause) {
    super("not a receipt after sio-kvittering-1.0.xsd", cause);
  }
}

package no.sioadapter.routes.channel;

/** A file that may be a receipt; its bytes have not been looked at. */
public final class ReceiptFile {
  private final String name;
  private final byte[] bytes;

  private ReceiptFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * A file.
   *
   * @param name what it was called where it came from
   */
  public static ReceiptFile of(String name, byte[] bytes) {
    return new ReceiptFile(name, bytes.clone());
  }

  /** What it was called where it came from. */
  public String name() {
    return name;
  }

  /** Its bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }
}

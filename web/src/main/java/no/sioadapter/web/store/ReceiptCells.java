package no.sioadapter.web.store;

import java.nio.charset.StandardCharsets;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.xml.ReceiptRefused;
import no.sioadapter.receipt.xml.ReceiptXml;

/** Receipts as the text that they are kept by: their own XML. */
final class ReceiptCells {
  private final ReceiptXml xml = new ReceiptXml();

  String text(Receipt receipt) {
    return new String(xml.bytes(receipt), StandardCharsets.UTF_8);
  }

  Receipt receipt(String text) {
    try {
      return xml.read(text.getBytes(StandardCharsets.UTF_8));
    } catch (ReceiptRefused e) {
      throw new IllegalStateException("a receipt that was written here can't be read", e);
    }
  }
}

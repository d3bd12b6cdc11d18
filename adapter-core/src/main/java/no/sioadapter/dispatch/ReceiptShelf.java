package no.sioadapter.dispatch;

import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.ContentHash;

/** Everything that came back, once. What is kept is durable when the method returns. */
public interface ReceiptShelf {
  /** Whether a municipality's receipt of this content is kept. */
  boolean has(MunicipalityNumber municipality, ContentHash hash);

  /** Keeps it; nothing happens where it is kept already. */
  void keep(KeptReceipt receipt);

  /** The last to come, the newest first. */
  List<KeptReceipt> newest(int limit);

  /** The last that were set aside, the newest first. */
  List<KeptReceipt> setAside(int limit);

  /** A shelf that is gone with the process: for tools and tests. */
  static ReceiptShelf inMemory() {
    return new MemoryShelf();
  }
}

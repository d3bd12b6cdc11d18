package no.sioadapter.dispatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.ContentHash;

/** A shelf that is gone with the process. */
final class MemoryShelf implements ReceiptShelf {
  private final List<KeptReceipt> receipts = new ArrayList<>();

  @Override
  public synchronized boolean has(MunicipalityNumber municipality, ContentHash hash) {
    return receipts.stream()
        .anyMatch(each -> each.municipality().equals(municipality) && each.hash().equals(hash));
  }

  @Override
  public synchronized void keep(KeptReceipt receipt) {
    if (!has(receipt.municipality(), receipt.hash())) {
      receipts.add(receipt);
    }
  }

  @Override
  public synchronized List<KeptReceipt> newest(int limit) {
    List<KeptReceipt> newest = new ArrayList<>(receipts);
    Collections.reverse(newest);
    return newest.stream().limit(limit).toList();
  }

  @Override
  public synchronized List<KeptReceipt> setAside(int limit) {
    return newest(Integer.MAX_VALUE).stream()
        .filter(each -> each.fate() != KeptReceipt.Fate.APPLIED)
        .limit(limit)
        .toList();
  }
}

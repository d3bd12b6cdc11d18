package no.sioadapter.routes.dispatch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.DispatchState;
import no.sioadapter.dispatch.DispatchStep;
import no.sioadapter.dispatch.Dispatches;
import no.sioadapter.dispatch.KeptReceipt;
import no.sioadapter.dispatch.ReceiptShelf;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.xml.ReceiptRefused;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.channel.InboundReceipt;
import no.sioadapter.routes.folder.MaskedName;

/**
 * Holds what comes back against what was sent: by the manifest's hash, so that a receipt is never
 * applied to other content. The dispatch is told before the receipt is kept; where the server stops
 * between, the same receipt comes again and is known by what the dispatch was told.
 */
final class ReceiptDesk {
  private final DispatchLedger ledger;
  private final Dispatches dispatches;
  private final ReceiptShelf shelf;
  private final Clock clock;
  private final ReceiptXml xml = new ReceiptXml();

  ReceiptDesk(DispatchLedger ledger, ReceiptShelf shelf, Clock clock) {
    this.ledger = ledger;
    this.dispatches = new Dispatches(ledger, clock);
    this.shelf = shelf;
    this.clock = clock;
  }

  /** Takes it; any number of times. */
  void take(InboundReceipt inbound) {
    byte[] bytes = inbound.file().bytes();
    MessageDigest digest = ContentHash.digest();
    digest.update(bytes);
    ContentHash hash = ContentHash.of(digest);
    if (shelf.has(inbound.municipality(), hash)) {
      return;
    }
    try {
      Receipt receipt = xml.read(bytes);
      Optional<ReportId> report = ReportId.parse(receipt.report().name());
      keep(inbound, hash, applied(inbound, receipt, report), report);
    } catch (ReceiptRefused refused) {
      keep(inbound, hash, KeptReceipt.Fate.UNREADABLE, Optional.empty());
    }
  }

  private KeptReceipt.Fate applied(
      InboundReceipt inbound, Receipt receipt, Optional<ReportId> report) {
    if (report.isEmpty() || !report.get().municipality().equals(inbound.municipality())) {
      return KeptReceipt.Fate.UNKNOWN;
    }
    List<Dispatch> quarter = ledger.of(inbound.municipality(), report.get().quarter());
    List<Dispatch> ofReport =
        quarter.stream().filter(each -> each.id().report().equals(report.get())).toList();
    Optional<Dispatch> meant =
        ofReport.stream()
            .filter(each -> each.order().manifest().value().equals(manifest(receipt)))
            .min(Comparator.comparing(each -> !each.id().channel().equals(inbound.channel())));
    if (meant.isEmpty()) {
      return ofReport.isEmpty() ? KeptReceipt.Fate.UNKNOWN : KeptReceipt.Fate.OTHER_CONTENT;
    }
    if (isSuperseded(report.get(), quarter)) {
      return KeptReceipt.Fate.SUPERSEDED;
    }
    if (!meant.get().has(receipt)) {
      dispatches.take(meant.get().id(), new DispatchStep.Receipted(receipt));
    }
    return KeptReceipt.Fate.APPLIED;
  }

  private static String manifest(Receipt receipt) {
    return receipt.report().manifestSha256();
  }

  /** A cancelled version takes nobody's place. */
  private static boolean isSuperseded(ReportId report, List<Dispatch> quarter) {
    return quarter.stream()
        .filter(each -> each.id().report().version() > report.version())
        .anyMatch(each -> each.state() != DispatchState.CANCELLED);
  }

  private void keep(
      InboundReceipt inbound, ContentHash hash, KeptReceipt.Fate fate, Optional<ReportId> report) {
    String text = new String(inbound.file().bytes(), StandardCharsets.UTF_8).replace('\0', '?');
    shelf.keep(
        new KeptReceipt(
            inbound.municipality(),
            inbound.channel(),
            MaskedName.of(inbound.file().name()),
            hash,
            text.substring(0, Math.min(KeptReceipt.LONGEST, text.length())),
            clock.instant(),
            fate,
            report));
  }
}

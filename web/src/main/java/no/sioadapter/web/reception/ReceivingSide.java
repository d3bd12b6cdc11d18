package no.sioadapter.web.reception;

import java.io.IOException;
import java.time.Clock;
import no.sioadapter.period.Quarter;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.reception.NationalOverview;
import no.sioadapter.reception.ReceptionLedger;
import no.sioadapter.reception.RuleSource;
import no.sioadapter.routes.reception.Incoming;
import no.sioadapter.routes.reception.Reception;
import no.sioadapter.routes.reception.ReceptionFolders;
import no.sioadapter.routes.reception.ReceptionRoutes;
import no.sioadapter.routes.reception.ReceptionSettings;
import no.sioadapter.routes.reception.Senders;

/**
 * What a receiver consists of.
 *
 * @param senders who may hand in whose reports
 * @param reception takes and judges
 */
public record ReceivingSide(
    ReceptionFolders folders,
    ReceptionSettings settings,
    Senders senders,
    Reception reception,
    ReceptionLedger ledger,
    RuleSource rules,
    ReceiptXml xml,
    Clock clock) {
  /** The drop folder's. */
  public ReceptionRoutes routes() {
    return new ReceptionRoutes(folders, settings, senders, reception, clock);
  }

  /** For files that come one by one. */
  public Incoming incoming() {
    return new Incoming(folders);
  }

  /**
   * Who delivered what in a quarter.
   *
   * @throws IOException where the receiver's own list of municipalities can't be read
   */
  public NationalOverview overview(Quarter quarter) throws IOException {
    return NationalOverview.of(quarter, rules.municipalities(quarter), ledger.of(quarter));
  }
}

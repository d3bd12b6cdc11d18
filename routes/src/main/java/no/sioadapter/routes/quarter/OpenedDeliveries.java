package no.sioadapter.routes.quarter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.report.InputHash;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.source.Delivery;

/** A run's deliveries, laid out for reading, with the hash of every file of them. */
record OpenedDeliveries(List<Delivery> deliveries, List<InputHash> hashes) {
  OpenedDeliveries {
    deliveries = List.copyOf(deliveries);
    hashes = List.copyOf(hashes);
  }

  static OpenedDeliveries of(RunOrder order, DeliveryLedger ledger, Archive archive, Path folder)
      throws IOException {
    List<Delivery> opened = new ArrayList<>();
    List<InputHash> hashes = new ArrayList<>();
    for (DeliveryId id : order.deliveries()) {
      RecordedDelivery delivery = ledger.find(id).orElseThrow();
      opened.add(archive.open(delivery, folder));
      for (StoredFile file : delivery.arrival().files()) {
        hashes.add(new InputHash("delivery", file.name(), file.hash().value()));
      }
    }
    return new OpenedDeliveries(opened, hashes);
  }
}

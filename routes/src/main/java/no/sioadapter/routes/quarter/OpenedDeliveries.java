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
public record OpenedDeliveries(List<Delivery> deliveries, List<InputHash> hashes) {
  /** What the manifest calls a delivery that counts. */
  public static final String COUNTING = "delivery";

  public OpenedDeliveries {
    deliveries = List.copyOf(deliveries);
    hashes = List.copyOf(hashes);
  }

  /**
   * Lays them out.
   *
   * @param kind what the manifest calls such an input
   * @param folder the owner's alone, to be deleted after use
   * @throws IOException where the disk fails
   */
  public static OpenedDeliveries of(
      String kind, RunOrder order, DeliveryLedger ledger, Archive archive, Path folder)
      throws IOException {
    List<Delivery> opened = new ArrayList<>();
    List<InputHash> hashes = new ArrayList<>();
    for (DeliveryId id : order.deliveries()) {
      RecordedDelivery delivery = ledger.find(id).orElseThrow();
      opened.add(archive.open(delivery, folder));
      for (StoredFile file : delivery.arrival().files()) {
        hashes.add(new InputHash(kind, file.name(), file.hash().value()));
      }
    }
    return new OpenedDeliveries(opened, hashes);
  }
}

package no.sioadapter.routes.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.QuarterBasis;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.FolderTree;
import no.sioadapter.rulepack.Municipality;

/** Decides what becomes of a delivery that says what it is for. */
record Judgement(
    Archive archive, Path work, DeliveryLedger ledger, DeliveryExaminer examiner, Clock clock) {
  /** Decides, and says so in the ledger; what fails on the way is interrupted. */
  DeliveryOutcome judge(RecordedDelivery delivery, Address address, Municipality municipality)
      throws IOException {
    DeliveryOutcome outcome = new DeliveryOutcome.Interrupted(now());
    try {
      outcome = decide(delivery, address, municipality);
    } finally {
      ledger.decided(delivery.id(), outcome);
    }
    return outcome;
  }

  private DeliveryOutcome decide(
      RecordedDelivery delivery, Address address, Municipality municipality) throws IOException {
    Optional<RecordedDelivery> already =
        QuarterBasis.of(ledger.of(address.municipality(), address.quarter()))
            .alreadySaidBy(delivery.arrival(), address);
    if (already.isPresent()) {
      return new DeliveryOutcome.Duplicate(now(), already.orElseThrow().id());
    }
    Path place = work.resolve("intake-" + delivery.id());
    try {
      List<Reason> reasons =
          examiner.examine(archive.open(delivery, place), municipality, address.quarter());
      return reasons.isEmpty()
          ? new DeliveryOutcome.Accepted(now())
          : new DeliveryOutcome.Refused(now(), reasons);
    } finally {
      FolderTree.delete(place);
    }
  }

  private Instant now() {
    return clock.instant();
  }
}

package no.sioadapter.routes.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.Reason;
import no.sioadapter.routes.folder.MaskedName;
import no.sioadapter.text.Language;

/** Clears the inbox of a delivery that has been decided. */
record Clearing(RefusedFolder refused, Clock clock) {
  void clear(Parcel parcel, DeliveryOutcome outcome, Language language) throws IOException {
    if (outcome instanceof DeliveryOutcome.Refused refusal) {
      setAside(parcel, refusal.reasons(), language);
    } else {
      for (Path file : parcel.all()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void setAside(Parcel parcel, List<Reason> reasons, Language language) throws IOException {
    String name = MaskedName.of(parcel.name());
    refused.take(parcel, new IntakeTexts(language).reasonFile(name, reasons, clock));
  }
}

package no.sioadapter.routes.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.routes.failure.GivesUp;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.MaskedName;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.text.Language;

/**
 * Takes what lies in one system's inbox: archive, ledger, a first reading, and then the inbox is
 * cleared. A stop between two steps loses nothing: the file still lies there and is taken again.
 */
public final class Intake implements GivesUp {
  private final SourceSystem system;
  private final Archive archive;
  private final DeliveryLedger ledger;
  private final Judgement judgement;
  private final Addressing addressing;
  private final Clearing clearing;
  private final Language language;
  private final Clock clock;

  /**
   * @param language for refusals that concern no known municipality
   */
  Intake(
      SourceSystem system,
      Archive archive,
      DeliveryLedger ledger,
      Judgement judgement,
      Addressing addressing,
      Clearing clearing,
      Language language,
      Clock clock) {
    this.system = system;
    this.archive = archive;
    this.ledger = ledger;
    this.judgement = judgement;
    this.addressing = addressing;
    this.clearing = clearing;
    this.language = language;
    this.clock = clock;
  }

  /**
   * Takes a file, or the pair that a signal speaks of.
   *
   * @throws IOException where the disk fails; the file is still there, and can be taken again
   */
  public void take(File file) throws IOException {
    Parcel parcel = Parcel.of(file.toPath());
    Addressing.Result address = addressing.of(system, parcel);
    if (address instanceof Addressing.Result.Found found) {
      take(parcel, found);
    } else if (address instanceof Addressing.Result.Unknown unknown) {
      refuse(parcel, reason(parcel, unknown.why(), unknown.value()));
    } else if (address instanceof Addressing.Result.Unusable unusable) {
      refuse(parcel, unusable.reasons());
    }
  }

  /** Sets a file aside that the server failed on. */
  @Override
  public void giveUp(Object work, String incident) throws IOException {
    if (work instanceof File file) {
      Parcel parcel = Parcel.of(file.toPath());
      refuse(parcel, reason(parcel, Refusal.FAILURE, incident));
    }
  }

  /** The file still lies in the inbox, and the next look finds it. */
  @Override
  public void putOff(Object work, String incident) {}

  private void take(Parcel parcel, Addressing.Result.Found found) throws IOException {
    RecordedDelivery delivery = arrive(parcel, Optional.of(found.address()));
    Municipality municipality = found.municipality();
    DeliveryOutcome outcome = judgement.judge(delivery, found.address(), municipality);
    clearing.clear(parcel, outcome, municipality.language());
  }

  private List<Reason> reason(Parcel parcel, Refusal why, String value) throws IOException {
    String name = MaskedName.of(parcel.name());
    return List.of(new IntakeTexts(language(parcel)).reason(why, name, value));
  }

  private void refuse(Parcel parcel, List<Reason> reasons) throws IOException {
    DeliveryOutcome outcome = new DeliveryOutcome.Refused(now(), reasons);
    ledger.decided(arrive(parcel, Optional.empty()).id(), outcome);
    clearing.clear(parcel, outcome, language(parcel));
  }

  private Language language(Parcel parcel) throws IOException {
    return addressing.language(parcel).orElse(language);
  }

  private RecordedDelivery arrive(Parcel parcel, Optional<Address> address) throws IOException {
    List<StoredFile> stored = new ArrayList<>();
    for (Path file : parcel.contents()) {
      stored.add(archive.store(file, MaskedName.of(file.getFileName().toString())));
    }
    Arrival arrival = new Arrival(system, MaskedName.of(parcel.name()), stored, address, now());
    return begun(arrival).orElseGet(() -> ledger.arrived(arrival));
  }

  /** One that was recorded before the ledger was lost, and is taken up again. */
  private Optional<RecordedDelivery> begun(Arrival arrival) {
    return ledger.underWay().stream()
        .filter(each -> each.arrival().system().equals(system))
        .filter(each -> each.arrival().name().equals(arrival.name()))
        .filter(each -> each.arrival().content().equals(arrival.content()))
        .filter(each -> each.arrival().address().equals(arrival.address()))
        .findFirst();
  }

  private Instant now() {
    return clock.instant();
  }
}

package no.sioadapter.web.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.Slot;
import no.sioadapter.period.Quarter;
import org.jspecify.annotations.Nullable;

/** The event that a delivery arrived. */
@Entity
@Table(name = "delivery")
class DeliveryRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_seq")
  @SequenceGenerator(name = "delivery_seq", sequenceName = "delivery_seq", allocationSize = 1)
  private long id;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  @Column(name = "source_system")
  private String system;

  private String name;

  @Column(name = "content_hash")
  private String contentHash;

  @Column(name = "slot_number")
  private @Nullable String slotNumber;

  @Column(name = "slot_part")
  private @Nullable String slotPart;

  @Column(name = "exported_at")
  private @Nullable String exportedAt;

  private @Nullable String municipality;
  private @Nullable String quarter;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "delivery_file", joinColumns = @JoinColumn(name = "delivery_id"))
  @OrderColumn(name = "seq_no")
  private List<FileCell> files;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected DeliveryRow() {}

  DeliveryRow(Arrival arrival) {
    this.arrivedAt = arrival.at();
    this.system = arrival.system().id();
    this.name = arrival.name();
    this.contentHash = arrival.content().value();
    this.files = arrival.files().stream().map(FileCell::new).toList();
    arrival.address().ifPresent(this::address);
  }

  private void address(Address address) {
    this.slotNumber = address.slot().number().value();
    this.slotPart = address.slot().part();
    this.exportedAt = address.timestamp().toString();
    this.municipality = address.municipality().value();
    this.quarter = address.quarter().toString();
  }

  DeliveryId id() {
    return new DeliveryId(id);
  }

  Arrival toArrival() {
    return new Arrival(
        new SourceSystem(system),
        name,
        files.stream().map(FileCell::toFile).toList(),
        toAddress(),
        arrivedAt);
  }

  private Optional<Address> toAddress() {
    if (slotNumber == null || exportedAt == null || municipality == null || quarter == null) {
      return Optional.empty();
    }
    Slot slot =
        new Slot(
            new SourceSystem(system),
            new MunicipalityNumber(slotNumber),
            slotPart == null ? "" : slotPart);
    return Optional.of(
        new Address(
            slot,
            LocalDateTime.parse(exportedAt),
            new MunicipalityNumber(municipality),
            Quarter.parse(quarter).orElseThrow()));
  }
}

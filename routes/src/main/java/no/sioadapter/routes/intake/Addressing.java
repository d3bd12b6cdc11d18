package no.sioadapter.routes.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.Slot;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.municipality.Municipalities;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.source.DeliveryName;
import no.sioadapter.text.Language;

/**
 * Finds out what a delivery is for: whose, and for which quarter. It is the last quarter that ended
 * before the delivery's timestamp, unless the administrator asks for another.
 *
 * @param clock in the zone that timestamps are in
 * @param asked the quarter that the administrator asks for; empty for the last that ended
 */
record Addressing(
    Municipalities municipalities,
    Completeness completeness,
    Clock clock,
    Optional<Quarter> asked) {
  /** Clocks of two machines differ; more than this they don't. */
  private static final Duration TOLERANCE = Duration.ofHours(1);

  /** What came of it. */
  sealed interface Result {
    /** It says what it is for. */
    record Found(Address address, Municipality municipality) implements Result {}

    /** It doesn't. */
    record Unknown(Refusal why, String value) implements Result {}

    /** The folder of its municipality can't be used. */
    record Unusable(List<Reason> reasons) implements Result {
      public Unusable {
        reasons = List.copyOf(reasons);
      }
    }
  }

  Result of(SourceSystem system, Parcel parcel) throws IOException {
    Optional<Refusal> flaw = flaw(parcel);
    return flaw.isPresent() ? new Result.Unknown(flaw.orElseThrow(), "") : byName(system, parcel);
  }

  /** The language of the municipality that the name speaks of; empty where it speaks of none. */
  Optional<Language> language(Parcel parcel) throws IOException {
    Optional<DeliveryName> name = DeliveryName.parse(parcel.stem());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Quarter quarter = quarter(name.orElseThrow().timestamp());
    return municipalities.reporting(name.orElseThrow().municipality(), quarter)
            instanceof Municipalities.Answer.Found found
        ? Optional.of(found.municipality().language())
        : Optional.empty();
  }

  private Quarter quarter(LocalDateTime timestamp) {
    return asked.orElse(Quarter.lastEndedBefore(timestamp.toLocalDate()));
  }

  private Optional<Refusal> flaw(Parcel parcel) throws IOException {
    boolean whole = completeness.whole(parcel);
    return switch (parcel.kind()) {
      case ZIP, XML -> whole ? Optional.empty() : Optional.of(Refusal.NOT_WHOLE);
      case SIGNAL -> whole ? Optional.empty() : Optional.of(Refusal.NO_DECISIONS);
      case PAIRED, TEMPORARY, FOREIGN -> Optional.of(Refusal.KIND);
    };
  }

  private Result byName(SourceSystem system, Parcel parcel) throws IOException {
    Optional<DeliveryName> name =
        DeliveryName.parse(parcel.stem()).filter(said -> said.system().equals(system));
    if (name.isEmpty()) {
      return new Result.Unknown(Refusal.NAME, system.id());
    }
    Optional<LocalDateTime> timestamp = timestamp(parcel, name.orElseThrow());
    return timestamp.isPresent()
        ? of(name.orElseThrow(), timestamp.orElseThrow())
        : new Result.Unknown(Refusal.TIMESTAMP, "");
  }

  private Result of(DeliveryName name, LocalDateTime timestamp) throws IOException {
    if (timestamp.isAfter(LocalDateTime.now(clock).plus(TOLERANCE))) {
      return new Result.Unknown(Refusal.AHEAD, timestamp.toString());
    }
    Quarter quarter = quarter(timestamp);
    Slot slot = new Slot(name.system(), name.municipality(), name.part());
    Address address = new Address(slot, timestamp, slot.number(), quarter);
    Municipalities.Answer answer = municipalities.reporting(slot.number(), quarter);
    if (answer instanceof Municipalities.Answer.Found found) {
      return new Result.Found(address.by(found.municipality().number()), found.municipality());
    }
    return answer instanceof Municipalities.Answer.Unusable unusable
        ? new Result.Unusable(unusable.reasons())
        : new Result.Unknown(Refusal.MUNICIPALITY, slot.number().value());
  }

  private Optional<LocalDateTime> timestamp(Parcel parcel, DeliveryName name) throws IOException {
    return parcel.kind() == FileKind.XML
        ? timestampInside(parcel.contents().get(0))
        : Optional.of(name.timestamp());
  }

  private Optional<LocalDateTime> timestampInside(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return XmlRoot.read(in).timestamp().flatMap(this::local);
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private Optional<LocalDateTime> local(String text) {
    try {
      return Optional.of(
          OffsetDateTime.parse(text).atZoneSameInstant(clock.getZone()).toLocalDateTime());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

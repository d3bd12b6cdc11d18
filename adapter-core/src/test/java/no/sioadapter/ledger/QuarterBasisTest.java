package no.sioadapter.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import org.junit.jupiter.api.Test;

class QuarterBasisTest {
  private static final SourceSystem GERICA = new SourceSystem("gerica");
  private static final SourceSystem PROFIL = new SourceSystem("profil");
  private static final MunicipalityNumber OS = new MunicipalityNumber("1243");
  private static final Instant NOW = Instant.parse("2019-04-02T05:00:00Z");

  @Test
  void theNewestOfASlotCounts() {
    QuarterBasis basis =
        QuarterBasis.of(
            List.of(
                accepted(1, GERICA, "", "2019-04-03T06:00", "a"),
                accepted(2, GERICA, "", "2019-04-02T06:00", "b"),
                accepted(3, PROFIL, "", "2019-04-01T06:00", "c")));

    assertEquals(ids(1, 3), basis.ids());
  }

  @Test
  void ofEqualTimestampsTheLastToArriveCounts() {
    QuarterBasis basis =
        QuarterBasis.of(
            List.of(
                accepted(1, GERICA, "", "2019-04-02T06:00", "a"),
                accepted(2, GERICA, "", "2019-04-02T06:00", "b")));

    assertEquals(ids(2), basis.ids());
  }

  @Test
  void partsAndNumbersAreSlotsOfTheirOwn() {
    QuarterBasis basis =
        QuarterBasis.of(
            List.of(
                accepted(1, GERICA, "sone-nord", "2019-04-02T06:00", "a"),
                accepted(2, GERICA, "sone-sor", "2019-04-01T06:00", "b"),
                accepted(3, GERICA, "", "2019-03-31T06:00", "c")));

    assertEquals(ids(3, 1, 2), basis.ids());
  }

  @Test
  void whatWasRefusedOrIsUnderWayCountsForNothing() {
    RecordedDelivery refused =
        recorded(
            1,
            GERICA,
            "",
            "2019-04-02T06:00",
            "a",
            Optional.of(new DeliveryOutcome.Refused(NOW, List.of(new Reason("D02", "x")))));
    RecordedDelivery underWay = recorded(2, PROFIL, "", "2019-04-02T06:00", "b", Optional.empty());

    QuarterBasis basis = QuarterBasis.of(List.of(refused, underWay));

    assertEquals(List.of(), basis.ids());
    assertEquals(List.of(GERICA, PROFIL), basis.missing(List.of(GERICA, PROFIL)));
  }

  @Test
  void aSystemIsMissingUntilItHasDelivered() {
    QuarterBasis basis = QuarterBasis.of(List.of(accepted(1, GERICA, "", "2019-04-02T06:00", "a")));

    assertEquals(List.of(PROFIL), basis.missing(List.of(GERICA, PROFIL)));
  }

  @Test
  void theSameContentAgainIsADuplicate() {
    QuarterBasis basis = QuarterBasis.of(List.of(accepted(1, GERICA, "", "2019-04-02T06:00", "a")));

    assertEquals(Optional.of(1L), already(basis, GERICA, "", "2019-04-02T06:00", "a"));
    assertEquals(Optional.of(1L), already(basis, GERICA, "", "2019-04-05T06:00", "a"));
  }

  @Test
  void otherContentOrAnotherSlotIsNone() {
    QuarterBasis basis = QuarterBasis.of(List.of(accepted(1, GERICA, "", "2019-04-02T06:00", "a")));

    assertEquals(Optional.empty(), already(basis, GERICA, "", "2019-04-02T06:00", "b"));
    assertEquals(Optional.empty(), already(basis, GERICA, "sor", "2019-04-02T06:00", "a"));
  }

  @Test
  void supersededContentThatComesBackNewerChangesWhatCounts() {
    QuarterBasis basis =
        QuarterBasis.of(
            List.of(
                accepted(1, GERICA, "", "2019-04-02T06:00", "a"),
                accepted(2, GERICA, "", "2019-04-03T06:00", "b")));

    assertEquals(Optional.empty(), already(basis, GERICA, "", "2019-04-04T06:00", "a"));
    assertEquals(Optional.of(1L), already(basis, GERICA, "", "2019-04-02T06:00", "a"));
  }

  private static Optional<Long> already(
      QuarterBasis basis, SourceSystem system, String part, String timestamp, String content) {
    Arrival arrival = recorded(9, system, part, timestamp, content, Optional.empty()).arrival();
    return basis
        .alreadySaidBy(arrival, arrival.address().orElseThrow())
        .map(delivery -> delivery.id().value());
  }

  private static RecordedDelivery accepted(
      long id, SourceSystem system, String part, String timestamp, String content) {
    return recorded(
        id, system, part, timestamp, content, Optional.of(new DeliveryOutcome.Accepted(NOW)));
  }

  private static RecordedDelivery recorded(
      long id,
      SourceSystem system,
      String part,
      String timestamp,
      String content,
      Optional<DeliveryOutcome> outcome) {
    Address address =
        new Address(
            new Slot(system, OS, part), LocalDateTime.parse(timestamp), OS, new Quarter(2019, 1));
    ContentHash hash = new ContentHash(content.repeat(64));
    return new RecordedDelivery(
        new DeliveryId(id),
        new Arrival(system, "x", List.of(new StoredFile("x", hash, 1)), Optional.of(address), NOW),
        outcome);
  }

  private static List<DeliveryId> ids(long... numbers) {
    return Arrays.stream(numbers).mapToObj(DeliveryId::new).toList();
  }
}

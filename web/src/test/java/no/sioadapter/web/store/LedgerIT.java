package no.sioadapter.web.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.File;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import no.sioadapter.approval.GateOutcome;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.KeptInput;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunBasis;
import no.sioadapter.ledger.RunFigures;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.ledger.Slot;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.mapping.revision.Actor;
import no.sioadapter.mapping.revision.RevisionEvent;
import no.sioadapter.mapping.revision.RevisionStore;
import no.sioadapter.mapping.revision.Step;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Severity;
import no.sioadapter.report.AbsenceCounts;
import no.sioadapter.report.Counts;
import no.sioadapter.report.FindingCount;
import no.sioadapter.routes.server.RouteServer;
import no.sioadapter.rulepack.Tolerance;
import no.sioadapter.web.server.RunningServer;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real WAR in the real server, from inside: what is written down comes back as it was. */
@ExtendWith(ArquillianExtension.class)
class LedgerIT {
  private static final GateOutcome CLOSED =
      new GateOutcome.Closed(
          List.of(
              new GateOutcome.Reason.Preview(),
              new GateOutcome.Reason.DeliveryMissing(
                  List.of(new SourceSystem("gerica"), new SourceSystem("profil"))),
              new GateOutcome.Reason.TooMuchHeldBack(
                  3,
                  new BigDecimal("12.5000"),
                  new BigDecimal("0"),
                  new BigDecimal("17558.1234567890"),
                  new Tolerance(new BigDecimal("1.5"), BigDecimal.ZERO, new BigDecimal("100"))),
              new GateOutcome.Reason.HeldBackUnknown(9_000_000_000L),
              new GateOutcome.Reason.AbsencesOpen(1)));
  private static final SourceSystem GERICA = new SourceSystem("gerica");
  private static final Quarter Q1 = new Quarter(2019, 1);
  private static final Instant AT = Instant.parse("2019-03-31T01:30:00.123456789Z");
  private static final ContentHash HASH = new ContentHash("0123456789abcdef".repeat(4));

  @Inject private DeliveryLedger deliveries;
  @Inject private RunLedger runs;
  @Inject private RevisionStore revisions;
  @Inject private RunningServer server;
  @Inject private MetricRegistry metrics;

  @Deployment
  static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File("target/ROOT.war"))
        .as(WebArchive.class);
  }

  @Test
  void theRoutesRunInsideTheServer() {
    assertTrue(server.routes().filter(RouteServer::isRunning).isPresent());
  }

  @Test
  void everyOutcomeOfADeliveryComesBackAsItWasWritten() {
    MunicipalityNumber municipality = new MunicipalityNumber("0901");
    List<DeliveryOutcome> outcomes =
        List.of(
            new DeliveryOutcome.Accepted(AT),
            new DeliveryOutcome.Refused(
                AT, List.of(new Reason("F01", "Første: æøå"), new Reason("F02", "x".repeat(3999)))),
            new DeliveryOutcome.Interrupted(AT));
    for (DeliveryOutcome outcome : outcomes) {
      Arrival arrival = arrival(municipality);
      RecordedDelivery written = deliveries.arrived(arrival);
      assertEquals(Optional.empty(), written.outcome());
      assertTrue(deliveries.underWay().contains(written));

      deliveries.decided(written.id(), outcome);

      assertEquals(
          Optional.of(new RecordedDelivery(written.id(), arrival, Optional.of(outcome))),
          deliveries.find(written.id()));
      assertFalse(deliveries.underWay().contains(written));
    }
    RecordedDelivery first = deliveries.of(municipality, Q1).get(0);
    RecordedDelivery again = deliveries.arrived(arrival(municipality));
    deliveries.decided(again.id(), new DeliveryOutcome.Duplicate(AT, first.id()));
    assertEquals(
        Optional.of(new DeliveryOutcome.Duplicate(AT, first.id())),
        deliveries.find(again.id()).orElseThrow().outcome());
    assertEquals(again.id(), deliveries.newest(1).get(0).id());
    assertTrue(deliveries.quarters().contains(new MunicipalityQuarter(municipality, Q1)));
  }

  @Test
  void whatSaysNothingOfItselfIsKeptToo() {
    Arrival arrival =
        new Arrival(GERICA, "notat.docx", List.of(file("notat.docx")), Optional.empty(), AT);

    DeliveryId id = deliveries.arrived(arrival).id();

    assertEquals(arrival, deliveries.find(id).orElseThrow().arrival());
  }

  @Test
  void anOutcomeIsSaidOnceAndForAll() {
    DeliveryId id = deliveries.arrived(arrival(new MunicipalityNumber("0902"))).id();
    deliveries.decided(id, new DeliveryOutcome.Accepted(AT));

    assertThrows(
        IllegalStateException.class,
        () -> deliveries.decided(id, new DeliveryOutcome.Interrupted(AT)));

    assertEquals(
        Optional.of(new DeliveryOutcome.Accepted(AT)), deliveries.find(id).orElseThrow().outcome());
  }

  @Test
  void everyOutcomeOfARunComesBackAsItWasWritten() {
    MunicipalityNumber municipality = new MunicipalityNumber("0903");
    DeliveryId delivery = deliveries.arrived(arrival(municipality)).id();
    RunOrder order =
        new RunOrder(
            municipality,
            Q1,
            RunOrder.Cause.ADMINISTRATOR,
            List.of(delivery),
            List.of(new SourceSystem("profil")));
    List<RunOutcome> outcomes =
        List.of(
            new RunOutcome.Finished(
                AT,
                figures(Optional.of(CLOSED)),
                List.of(file("a.xml"), file("a.csv")),
                Optional.of(basis())),
            new RunOutcome.Finished(
                AT, figures(Optional.of(new GateOutcome.Open())), List.of(), Optional.empty()),
            new RunOutcome.Finished(AT, figures(Optional.empty()), List.of(), Optional.empty()),
            new RunOutcome.Refused(AT, List.of(new Reason("F01", "x"))),
            new RunOutcome.Failed(AT, "0badcafe"),
            new RunOutcome.Interrupted(AT));
    Optional<RecordedRun> before = Optional.empty();
    for (RunOutcome outcome : outcomes) {
      RecordedRun started = runs.started(order, AT);
      assertEquals(before.map(RecordedRun::id), started.previous());
      assertTrue(runs.underWay().contains(started));

      runs.ended(started.id(), outcome);

      assertEquals(
          Optional.of(
              new RecordedRun(started.id(), order, started.previous(), AT, Optional.of(outcome))),
          runs.find(started.id()));
      before = Optional.of(started);
    }
    assertEquals(6, runs.of(municipality, Q1).size());
    assertThrows(
        IllegalStateException.class,
        () -> runs.ended(runs.newest(1).get(0).id(), new RunOutcome.Interrupted(AT)));
  }

  @Test
  void whatHappensIsCounted() {
    long received = received();
    long refused = metrics.counter("sio_deliveries_refused").getCount();

    DeliveryId id = deliveries.arrived(arrival(new MunicipalityNumber("0904"))).id();
    deliveries.decided(id, new DeliveryOutcome.Refused(AT, List.of()));

    assertEquals(received + 1, received());
    assertEquals(refused + 1, metrics.counter("sio_deliveries_refused").getCount());
  }

  @Test
  void ofTwoWhoAddToATableAtOnceOnlyOneDoes() {
    MunicipalityNumber municipality = new MunicipalityNumber("0905");
    List<RevisionEvent> first =
        List.of(
            new RevisionEvent(
                1,
                new Actor.Folder(),
                AT,
                new Step.Drafted(HASH, Optional.empty(), Optional.empty(), "æøå")),
            new RevisionEvent(1, new Actor.Folder(), AT, new Step.Submitted()));

    assertTrue(revisions.append(municipality, 0, first));
    assertFalse(revisions.append(municipality, 0, first));
    assertFalse(revisions.append(municipality, 1, first));

    assertEquals(first, revisions.of(municipality));
  }

  private long received() {
    return metrics.counter("sio_deliveries_received", new Tag("system", "gerica")).getCount();
  }

  private static Arrival arrival(MunicipalityNumber municipality) {
    // the hour that the clock skips in Norway: a local time that is kept as it was said
    LocalDateTime skipped = LocalDateTime.parse("2019-03-31T02:30:59");
    Address address =
        new Address(new Slot(GERICA, municipality, "sone-nord"), skipped, municipality, Q1);
    return new Arrival(
        GERICA,
        "gerica-x",
        List.of(file("x.vedtak.csv"), file("x.opphor.csv")),
        Optional.of(address),
        AT);
  }

  private static StoredFile file(String name) {
    return new StoredFile(name, HASH, 5_000_000_000L);
  }

  private static RunBasis basis() {
    return new RunBasis(
        AT,
        Optional.of(2),
        Optional.of(7),
        "0.1.0",
        List.of(
            new KeptInput("municipality.yaml", HASH, 412),
            new KeptInput("rulepack/2019/codes.csv", HASH, 5_000_000_000L)));
  }

  private static RunFigures figures(Optional<GateOutcome> gate) {
    return new RunFigures(
        3,
        true,
        new BigDecimal("-99999999999999999999"),
        1428,
        new Counts(10, 4, 3, 2, 1, 5),
        new AbsenceCounts(7, 6, 1),
        List.of(
            new FindingCount(new CheckCode("V03"), Severity.ERROR, 9_000_000_000L),
            new FindingCount(new CheckCode("F07"), Severity.INFORMATION, 1)),
        gate);
  }
}

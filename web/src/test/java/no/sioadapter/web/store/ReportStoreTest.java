package no.sioadapter.web.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import no.sioadapter.approval.ApprovalAnswer;
import no.sioadapter.approval.Approvals;
import no.sioadapter.approval.Eyes;
import no.sioadapter.approval.GateOutcome;
import no.sioadapter.approval.HandedOver;
import no.sioadapter.approval.MadeReport;
import no.sioadapter.approval.Person;
import no.sioadapter.approval.ReportEvent;
import no.sioadapter.approval.ReportFacts;
import no.sioadapter.approval.ReportState;
import no.sioadapter.approval.ReportStep;
import no.sioadapter.approval.StepRefusal;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;
import no.sioadapter.web.audit.Action;
import no.sioadapter.web.audit.AuditEntry;
import no.sioadapter.web.audit.AuditLine;
import no.sioadapter.web.audit.Outcome;
import no.sioadapter.web.store.StoreDatabases.Kind;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The store of the reports' events, in both databases that it is written for. */
class ReportStoreTest {
  private static final Instant AT = Instant.parse("2019-03-31T01:30:00.123Z");
  private static final Quarter Q1 = new Quarter(2019, 1);
  private static final Quarter Q2 = new Quarter(2019, 2);
  private static final Person KARI = new Person("Kari Åsen");
  private static final Person OLA = new Person("ola");
  private static final int APPROVERS = 8;

  @RegisterExtension static final StoreDatabases DATABASES = new StoreDatabases();

  @ParameterizedTest
  @EnumSource
  void everyStepComesBackAsItWasWrittenWithItsLineInTheAuditLog(Kind kind) {
    MunicipalityNumber municipality = new MunicipalityNumber("0901");
    JpaReportStore store = store(kind);
    List<ReportStep> steps =
        List.of(
            new ReportStep.MadeReady(""),
            new ReportStep.TurnedDown("første; «æøå»"),
            new ReportStep.MadeReady("x".repeat(1000)),
            new ReportStep.Approved(Eyes.SECOND_PERSON, ""),
            new ReportStep.Withdrawn("no"),
            new ReportStep.Approved(Eyes.WAIVED, "alone"));
    List<ReportEvent> events = new ArrayList<>();
    for (ReportStep step : steps) {
      ReportEvent event = new ReportEvent(3, KARI, AT, step);
      assertTrue(store.append(municipality, Q1, events.size(), event));
      events.add(event);
    }
    assertEquals(events, store.of(municipality, Q1));
    assertEquals(List.of(), store.of(municipality, Q2));
    assertEquals(
        List.of(new ReportId(municipality, Q1, 3)),
        store.everApproved().stream()
            .filter(each -> each.municipality().equals(municipality))
            .toList());
    AuditEntry last = auditOf("sio-0901-2019Q1-v3", kind).get(0);
    assertEquals(
        new AuditEntry(
            AT, "Kari Åsen", Action.APPROVE_REPORT, "sio-0901-2019Q1-v3", "WAIVED", Outcome.DONE),
        last);
    assertEquals(
        List.of(
            Action.APPROVE_REPORT,
            Action.WITHDRAW_REPORT,
            Action.APPROVE_REPORT,
            Action.READY_REPORT,
            Action.TURN_DOWN_REPORT,
            Action.READY_REPORT),
        auditOf("sio-0901-2019Q1-v3", kind).stream().map(AuditEntry::action).toList());
  }

  @ParameterizedTest
  @EnumSource
  void whatTheDatabaseRefusesLeavesNeitherEventNorLine(Kind kind) {
    MunicipalityNumber municipality = new MunicipalityNumber("0902");
    ReportEvent tooLong = new ReportEvent(1, KARI, AT, new ReportStep.Withdrawn("x".repeat(1001)));

    assertThrows(
        PersistenceException.class, () -> store(kind).append(municipality, Q1, 0, tooLong));
    assertEquals(List.of(), store(kind).of(municipality, Q1));
    assertEquals(List.of(), auditOf("sio-0902-2019Q1-v1", kind));
  }

  @ParameterizedTest
  @EnumSource
  void anEventHasItsPlaceAndNoOther(Kind kind) {
    MunicipalityNumber municipality = new MunicipalityNumber("0903");
    JpaReportStore store = store(kind);
    ReportEvent ready = new ReportEvent(1, KARI, AT, new ReportStep.MadeReady(""));
    assertFalse(store.append(municipality, Q1, 1, ready));
    assertTrue(store.append(municipality, Q1, 0, ready));
    assertFalse(store.append(municipality, Q1, 0, ready));
    assertTrue(store.append(municipality, Q2, 0, ready));
  }

  @ParameterizedTest
  @EnumSource
  void whatSendingWasToldIsKeptOnce(Kind kind) {
    MunicipalityNumber municipality = new MunicipalityNumber("0904");
    ReportId report = new ReportId(municipality, Q1, 2);
    JpaReportStore store = store(kind);
    store.handedOver(report, ReportState.APPROVED);
    store.handedOver(report, ReportState.APPROVED);
    store.handedOver(report, ReportState.WITHDRAWN);

    assertEquals(
        Set.of(new HandedOver(2, ReportState.APPROVED), new HandedOver(2, ReportState.WITHDRAWN)),
        store.handedOver(municipality, Q1));
    assertEquals(Set.of(), store.handedOver(municipality, Q2));
  }

  @ParameterizedTest
  @EnumSource
  void ofManyWhoApproveAtOnceOneDoesAndTheOthersAreToldOfIt(Kind kind) throws Exception {
    MunicipalityNumber municipality = new MunicipalityNumber("0905");
    ReportId report = new ReportId(municipality, Q1, 1);
    Approvals approvals =
        new Approvals(store(kind), new OneReport(), Clock.fixed(AT, ZoneOffset.UTC));
    assertInstanceOf(ApprovalAnswer.Done.class, approvals.ready(report, 0, KARI, ""));

    List<ApprovalAnswer> answers =
        AtOnce.answers(
            APPROVERS,
            i -> {
              Person approver = i == 0 ? OLA : new Person("approver" + i);
              return () -> approvals.approve(report, 1, approver, "");
            });

    List<ReportEvent> events = store(kind).of(municipality, Q1);
    assertEquals(2, events.size());
    assertEquals(1, answers.stream().filter(ApprovalAnswer.Done.class::isInstance).count());
    for (ApprovalAnswer answer : answers) {
      if (answer instanceof ApprovalAnswer.Refused refused) {
        assertEquals(
            new StepRefusal.Changed(1, ReportState.APPROVED, events.get(1).who(), AT),
            refused.why());
      }
    }
    assertEquals(2, auditOf("sio-0905-2019Q1-v1", kind).size());
  }

  private static List<AuditEntry> auditOf(String subject, Kind kind) {
    return DATABASES.in(
        kind,
        entities ->
            new JpaAuditLog(entities)
                .before(Long.MAX_VALUE, 1000).stream()
                    .map(AuditLine::entry)
                    .filter(entry -> entry.subject().equals(subject))
                    .toList());
  }

  private static JpaReportStore store(Kind kind) {
    return new JpaReportStore(new OwnTransactions(kind));
  }

  /** What the container does: each call has its entities and its transaction. */
  private static final class OwnTransactions extends ReportRows {
    private final Kind kind;

    OwnTransactions(Kind kind) {
      this.kind = kind;
    }

    @Override
    public List<ReportEvent> of(MunicipalityNumber municipality, Quarter quarter) {
      return read(rows -> rows.of(municipality, quarter));
    }

    @Override
    public List<ReportId> everApproved() {
      return read(ReportRows::everApproved);
    }

    @Override
    public Set<HandedOver> handedOver(MunicipalityNumber municipality, Quarter quarter) {
      return read(rows -> rows.handedOver(municipality, quarter));
    }

    @Override
    public void handedOver(ReportId report, ReportState state) {
      write(rows -> rows.handedOver(report, state));
    }

    @Override
    public void insert(
        MunicipalityNumber municipality, Quarter quarter, int after, ReportEvent event) {
      write(rows -> rows.insert(municipality, quarter, after, event));
    }

    private <T> T read(Function<ReportRows, T> question) {
      return DATABASES.in(
          kind, entities -> question.apply(new ReportRows(entities, new JpaAuditLog(entities))));
    }

    private void write(Consumer<ReportRows> change) {
      DATABASES.run(
          kind, entities -> change.accept(new ReportRows(entities, new JpaAuditLog(entities))));
    }
  }

  /** One report that may be approved. */
  private static final class OneReport implements ReportFacts {
    @Override
    public List<MadeReport> made(MunicipalityNumber municipality, Quarter quarter) {
      return List.of(new MadeReport(1, false, Optional.of(new GateOutcome.Open())));
    }

    @Override
    public List<String> altered(ReportId report) {
      return List.of();
    }

    @Override
    public boolean fourEyes(MunicipalityNumber municipality) {
      return true;
    }
  }
}

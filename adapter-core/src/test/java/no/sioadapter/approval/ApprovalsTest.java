package no.sioadapter.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalsTest {
  private static final Instant AT = Instant.parse("2019-04-02T06:15:00.123Z");
  private static final MunicipalityNumber OS = new MunicipalityNumber("1243");
  private static final Quarter Q1 = new Quarter(2019, 1);
  private static final Person KARI = new Person("kari");
  private static final Person OLA = new Person("ola");
  private static final GateOutcome OPEN = new GateOutcome.Open();
  private static final GateOutcome CLOSED =
      new GateOutcome.Closed(List.of(new GateOutcome.Reason.AbsencesOpen(2)));

  private final Facts facts = new Facts();
  private final ReportStore store = ReportStore.inMemory();
  private Instant now = AT;
  private final Approvals approvals = new Approvals(store, facts, new Settable(() -> now));

  @Test
  void aReportIsADraftUntilSomebodyMakesItReadyAndAnotherApprovesIt() throws IOException {
    facts.made(1, OPEN);
    assertEquals(ReportState.DRAFT, state(1));

    assertEquals(ReportState.READY, done(approvals.ready(v(1), 0, KARI, " looked through ")));
    assertEquals(ReportState.APPROVED, done(approvals.approve(v(1), 1, OLA, "")));

    assertEquals(
        List.of(
            new ReportEvent(1, KARI, AT, new ReportStep.MadeReady("looked through")),
            new ReportEvent(1, OLA, AT, new ReportStep.Approved(Eyes.SECOND_PERSON, ""))),
        store.of(OS, Q1));
    assertEquals(List.of(v(1)), approvals.everApproved());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kari", "Kari", " KARI"})
  void whoMadeItReadyDoesNotApproveItUnderAnySpelling(String name) throws IOException {
    facts.made(1, OPEN);
    done(approvals.ready(v(1), 0, KARI, ""));

    assertEquals(
        new StepRefusal.OwnWork(1, new Person(name)),
        refused(approvals.approve(v(1), 1, new Person(name), "")));
    assertEquals(ReportState.READY, state(1));
  }

  @Test
  void oneAloneApprovesWhereTheMunicipalitySaysSoAndTheEventSaysWaived() throws IOException {
    facts.fourEyes = false;
    facts.made(1, OPEN);
    done(approvals.ready(v(1), 0, KARI, ""));

    done(approvals.approve(v(1), 1, KARI, "alone"));

    assertEquals(new ReportStep.Approved(Eyes.WAIVED, "alone"), store.of(OS, Q1).get(1).step());
  }

  @Test
  void twoPersonsAreTwoPersonsAlsoWhereOneWouldDo() throws IOException {
    facts.fourEyes = false;
    facts.made(1, OPEN);
    done(approvals.ready(v(1), 0, KARI, ""));

    done(approvals.approve(v(1), 1, OLA, ""));

    assertEquals(new ReportStep.Approved(Eyes.SECOND_PERSON, ""), store.of(OS, Q1).get(1).step());
  }

  @Test
  void aPreviewIsOnlyToLookAt() throws IOException {
    facts.made.add(new MadeReport(1, true, Optional.of(OPEN)));

    assertEquals(ReportState.PREVIEW, state(1));
    assertEquals(new StepRefusal.IsPreview(1), refused(approvals.ready(v(1), 0, KARI, "")));
    assertEquals(new StepRefusal.IsPreview(1), refused(approvals.approve(v(1), 0, OLA, "")));
    assertEquals(new StepRefusal.IsPreview(1), refused(approvals.turnDown(v(1), 0, OLA, "no")));
    assertEquals(new StepRefusal.IsPreview(1), refused(approvals.withdraw(v(1), 0, OLA, "no")));
  }

  @Test
  void aClosedOrUnknownGateLetsNothingThrough() {
    facts.made(1, CLOSED);
    assertEquals(
        new StepRefusal.GateClosed(1, List.of(new GateOutcome.Reason.AbsencesOpen(2))),
        refused(approvals.ready(v(1), 0, KARI, "")));

    facts.made.add(new MadeReport(2, false, Optional.empty()));
    assertEquals(new StepRefusal.GateUnknown(2), refused(approvals.ready(v(2), 0, KARI, "")));
  }

  @Test
  void aNewerVersionStandsInTheWayOfAnOlderOne() throws IOException {
    facts.made(1, OPEN);
    facts.made(2, OPEN);
    assertEquals(new StepRefusal.NewerVersion(1, 2), refused(approvals.ready(v(1), 0, KARI, "")));

    done(approvals.ready(v(2), 0, KARI, ""));
    facts.made(3, CLOSED);

    assertEquals(new StepRefusal.NewerVersion(2, 3), refused(approvals.approve(v(2), 1, OLA, "")));
    assertEquals(ReportState.DRAFT, done(approvals.turnDown(v(2), 1, OLA, "see version 3")));
  }

  @Test
  void approvingTheNextVersionSupersedesThisOneForGood() throws IOException {
    approve(1);
    facts.made(2, OPEN);
    assertEquals(Optional.of(v(1)), reports().correctedBy(2).map(ReportVersion::id));
    assertEquals(ReportState.APPROVED, state(1));
    done(approvals.ready(v(2), 0, KARI, ""));
    assertEquals(ReportState.APPROVED, state(1));

    done(approvals.approve(v(2), 1, OLA, ""));

    assertEquals(ReportState.SUPERSEDED, state(1));
    assertEquals(Optional.of(v(2)), reports().approved().map(ReportVersion::id));
    assertEquals(
        new StepRefusal.WrongState(1, ReportState.SUPERSEDED),
        refused(approvals.withdraw(v(1), 2, OLA, "late")));
    done(approvals.withdraw(v(2), 2, OLA, "wrong"));
    assertEquals(ReportState.SUPERSEDED, state(1));
    assertEquals(Optional.empty(), reports().approved());
    assertEquals(Optional.of(v(1)), reports().correctedBy(2).map(ReportVersion::id));
    assertEquals(Optional.of(v(2)), reports().correctedBy(3).map(ReportVersion::id));
  }

  @Test
  void whatIsTurnedDownIsADraftAndMayBePutForwardAgainByAnother() throws IOException {
    facts.made(1, OPEN);
    done(approvals.ready(v(1), 0, KARI, ""));
    assertEquals(new StepRefusal.ReasonMissing(), refused(approvals.turnDown(v(1), 1, OLA, "  ")));
    assertEquals(ReportState.DRAFT, done(approvals.turnDown(v(1), 1, OLA, "DA1 is too low")));
    assertEquals(ReportState.READY, done(approvals.ready(v(1), 2, OLA, "it is right")));

    // now it is Kari who is the second person
    assertEquals(new StepRefusal.OwnWork(1, OLA), refused(approvals.approve(v(1), 3, OLA, "")));
    assertEquals(ReportState.APPROVED, done(approvals.approve(v(1), 3, KARI, "")));
  }

  @Test
  void whatIsWithdrawnIsWithdrawnForGood() throws IOException {
    approve(1);
    assertEquals(new StepRefusal.ReasonMissing(), refused(approvals.withdraw(v(1), 2, OLA, "")));
    assertEquals(ReportState.WITHDRAWN, done(approvals.withdraw(v(1), 2, OLA, "a wrong file")));

    StepRefusal withdrawn = new StepRefusal.WrongState(1, ReportState.WITHDRAWN);
    assertEquals(withdrawn, refused(approvals.ready(v(1), 3, KARI, "")));
    assertEquals(withdrawn, refused(approvals.approve(v(1), 3, OLA, "")));
    assertEquals(withdrawn, refused(approvals.turnDown(v(1), 3, OLA, "no")));
    assertEquals(withdrawn, refused(approvals.withdraw(v(1), 3, OLA, "again")));
    assertTrue(reports().find(1).orElseThrow().wasApproved());
  }

  @Test
  void aReadyReportCanBeWithdrawnTooButADraftCanNot() {
    facts.made(1, OPEN);
    assertEquals(
        new StepRefusal.WrongState(1, ReportState.DRAFT),
        refused(approvals.withdraw(v(1), 0, OLA, "no")));
    done(approvals.ready(v(1), 0, KARI, ""));
    assertEquals(ReportState.WITHDRAWN, done(approvals.withdraw(v(1), 1, OLA, "no")));
  }

  @Test
  void theSecondOfTwoIsToldOfTheFirst() throws IOException {
    facts.made(1, OPEN);
    done(approvals.ready(v(1), 0, KARI, ""));
    now = AT.plusSeconds(5);
    done(approvals.approve(v(1), 1, OLA, ""));

    assertEquals(
        new StepRefusal.Changed(1, ReportState.APPROVED, OLA, AT.plusSeconds(5)),
        refused(approvals.approve(v(1), 1, new Person("per"), "")));
    assertEquals(2, store.of(OS, Q1).size());
  }

  @Test
  void aClockThatGoesBackDoesNotTurnTheEventsAround() throws IOException {
    facts.made(1, OPEN);
    done(approvals.ready(v(1), 0, KARI, ""));
    now = AT.minusSeconds(3600);

    done(approvals.approve(v(1), 1, OLA, ""));

    assertEquals(AT, store.of(OS, Q1).get(1).at());
  }

  @Test
  void alteredFilesAreNotApproved() throws IOException {
    facts.made(1, OPEN);
    done(approvals.ready(v(1), 0, KARI, ""));
    facts.altered = List.of("sio-1243-2019Q1-v1.xml");

    assertEquals(
        new StepRefusal.FilesAltered(1, List.of("sio-1243-2019Q1-v1.xml")),
        refused(approvals.approve(v(1), 1, OLA, "")));
    assertEquals(ReportState.READY, state(1));
  }

  @Test
  void aReasonNamesNoPersonAndIsNotTooLong() {
    facts.made(1, OPEN);
    assertEquals(
        new StepRefusal.ReasonNamesPerson(),
        refused(approvals.ready(v(1), 0, KARI, "asked about 02847599807")));
    assertEquals(
        new StepRefusal.ReasonTooLong(1000),
        refused(approvals.ready(v(1), 0, KARI, "x".repeat(1001))));
    done(approvals.ready(v(1), 0, KARI, "x".repeat(1000)));
  }

  @Test
  void sendingIsToldOnceOfEachChangeAndFirstOfWhatGoesNoFurther() throws IOException {
    approve(1);
    assertEquals(List.of(v(1)), ids(approvals.notHandedOver(OS, Q1)));
    approvals.notHandedOver(OS, Q1).forEach(approvals::handedOver);
    assertEquals(List.of(), approvals.notHandedOver(OS, Q1));

    approve(2);
    assertEquals(List.of(v(1), v(2)), ids(approvals.notHandedOver(OS, Q1)));
    approvals.notHandedOver(OS, Q1).forEach(approvals::handedOver);

    done(approvals.withdraw(v(2), 2, OLA, "wrong"));
    assertEquals(List.of(v(2)), ids(approvals.notHandedOver(OS, Q1)));
    approvals.notHandedOver(OS, Q1).forEach(approvals::handedOver);
    assertEquals(List.of(), approvals.notHandedOver(OS, Q1));
  }

  @Test
  void sendingHearsNothingOfWhatWasNeverApproved() {
    facts.made(1, OPEN);
    done(approvals.ready(v(1), 0, KARI, ""));
    done(approvals.withdraw(v(1), 1, OLA, "no"));
    assertEquals(List.of(), approvals.notHandedOver(OS, Q1));
  }

  @Test
  void whatNoRunMadeIsUnknown() {
    assertEquals(new StepRefusal.NoSuchVersion(7), refused(approvals.ready(v(7), 0, KARI, "")));
  }

  private void approve(int version) throws IOException {
    facts.made(version, OPEN);
    done(approvals.ready(v(version), 0, KARI, ""));
    done(approvals.approve(v(version), 1, OLA, ""));
  }

  private static List<ReportId> ids(List<ReportVersion> reports) {
    return reports.stream().map(ReportVersion::id).toList();
  }

  private QuarterReports reports() {
    return approvals.of(OS, Q1);
  }

  private ReportState state(int version) {
    return reports().find(version).orElseThrow().state();
  }

  private static ReportId v(int version) {
    return new ReportId(OS, Q1, version);
  }

  private static ReportState done(ApprovalAnswer answer) {
    return assertInstanceOf(ApprovalAnswer.Done.class, answer).report().state();
  }

  private static StepRefusal refused(ApprovalAnswer answer) {
    return assertInstanceOf(ApprovalAnswer.Refused.class, answer).why();
  }

  /** What others keep, set by the tests. */
  private static final class Facts implements ReportFacts {
    private final List<MadeReport> made = new ArrayList<>();
    private List<String> altered = List.of();
    private boolean fourEyes = true;

    private void made(int version, GateOutcome gate) {
      made.add(new MadeReport(version, false, Optional.of(gate)));
    }

    @Override
    public List<MadeReport> made(MunicipalityNumber municipality, Quarter quarter) {
      return List.copyOf(made);
    }

    @Override
    public List<String> altered(ReportId report) {
      return altered;
    }

    @Override
    public boolean fourEyes(MunicipalityNumber municipality) {
      return fourEyes;
    }
  }

  /** Stands until it is set. */
  private static final class Settable extends Clock {
    private final Supplier<Instant> now;

    private Settable(Supplier<Instant> now) {
      this.now = now;
    }

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now.get();
    }
  }
}

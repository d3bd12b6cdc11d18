package no.sioadapter.mapping.revision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.file.Reason;
import org.junit.jupiter.api.Test;

class RevisionsTest {
  private static final MunicipalityNumber OS = new MunicipalityNumber("1243");
  private static final Actor KARI = new Actor.User("kari");
  private static final Actor OLA = new Actor.User("ola");
  private static final Actor FOLDER = new Actor.Folder();
  private static final TableContent ONE = table("one");
  private static final TableContent TWO = table("two");
  private static final TableContent THREE = table("three");
  private static final TableContent BROKEN = table("broken");
  private static final Instant NINE = Instant.parse("2019-04-02T09:00:00Z");
  private static final Instant TEN = Instant.parse("2019-04-02T10:00:00Z");
  private static final Instant ELEVEN = Instant.parse("2019-04-02T11:00:00Z");

  private final SetClock clock = new SetClock();
  private final RevisionStore store = RevisionStore.inMemory();
  private final Rules rules = new Rules();
  private final Revisions revisions = new Revisions(store, TableContents.inMemory(), rules, clock);

  @Test
  void aTableIsDraftedSubmittedAndApprovedByAnother() throws IOException {
    clock.now = NINE;
    Revision draft = done(revisions.draft(OS, new Proposal(ONE, Optional.empty(), "start"), KARI));
    assertEquals(new RevisionId(OS, 1), draft.id());
    assertEquals(RevisionState.DRAFT, draft.state());
    assertEquals(1, draft.version());
    assertEquals("start", draft.reason());
    assertEquals(KARI, draft.author());
    assertEquals(NINE, draft.draftedAt());
    assertEquals(Optional.empty(), draft.parent());

    Revision submitted = done(revisions.submit(draft.id(), 1, KARI));
    assertEquals(RevisionState.SUBMITTED, submitted.state());
    assertEquals(Optional.empty(), revisions.history(OS).active());

    clock.now = TEN;
    Revision approved = done(revisions.approve(draft.id(), 2, OLA, "looks right"));
    assertEquals(RevisionState.APPROVED, approved.state());
    assertEquals(Optional.of(TEN), approved.activeFrom());
    assertEquals(
        new RevisionEvent(1, OLA, TEN, new Step.Approved(Eyes.SECOND_PERSON, "looks right")),
        approved.lastChange());
    assertEquals(Optional.of(approved), revisions.get(draft.id()));
    assertArrayEquals(ONE.bytes(), revisions.content(approved).bytes());
  }

  @Test
  void theLogSaysWhichRevisionWasActiveFromWhen() throws IOException {
    clock.now = NINE;
    approved(ONE, Optional.empty());
    clock.now = TEN;
    approved(TWO, Optional.of(1));

    assertEquals(
        List.of(
            new Activation(new RevisionId(OS, 1), NINE, Optional.of(TEN)),
            new Activation(new RevisionId(OS, 2), TEN, Optional.empty())),
        revisions.history(OS).activations());
    assertEquals(Optional.empty(), activeNumberAt(NINE.minusNanos(1)));
    assertEquals(Optional.of(1), activeNumberAt(NINE));
    assertEquals(Optional.of(1), activeNumberAt(TEN.minusNanos(1)));
    assertEquals(Optional.of(2), activeNumberAt(TEN));
    assertEquals(Optional.of(2), activeNumberAt(ELEVEN));
  }

  @Test
  void aClockThatGoesBackDoesNotTurnTheLogAround() throws IOException {
    clock.now = TEN;
    approved(ONE, Optional.empty());
    clock.now = NINE;
    Revision second = approved(TWO, Optional.of(1));

    assertEquals(Optional.of(TEN), second.activeFrom());
    assertEquals(Optional.of(2), activeNumberAt(TEN));
    assertEquals(Optional.empty(), activeNumberAt(NINE));
  }

  @Test
  void aDraftMayBeEditedAndItsEarlierContentIsKept() throws IOException {
    Revision draft = drafted(ONE, Optional.empty(), KARI);
    Revision edited =
        done(revisions.edit(draft.id(), 1, new Proposal(TWO, Optional.empty(), ""), OLA));

    assertEquals(2, edited.version());
    assertEquals(TWO.hash(), edited.content());
    assertEquals(KARI, edited.author());
    assertEquals(ONE.hash(), draft.content());
    assertArrayEquals(ONE.bytes(), revisions.content(draft).bytes());
  }

  @Test
  void aSubmittedRevisionIsFrozen() throws IOException {
    Revision submitted = submitted(ONE, Optional.empty(), KARI);

    assertEquals(
        new Refusal.WrongState(1, RevisionState.SUBMITTED),
        refused(revisions.edit(submitted.id(), 2, new Proposal(TWO, Optional.empty(), ""), KARI)));
    assertEquals(
        new Refusal.WrongState(1, RevisionState.SUBMITTED),
        refused(revisions.submit(submitted.id(), 2, KARI)));
  }

  @Test
  void whatIsDecidedIsDecided() throws IOException {
    Revision approved = approved(ONE, Optional.empty());
    assertEquals(
        new Refusal.WrongState(1, RevisionState.APPROVED),
        refused(revisions.reject(approved.id(), 3, OLA, "after all")));
    assertEquals(
        new Refusal.WrongState(1, RevisionState.APPROVED),
        refused(revisions.approve(approved.id(), 3, OLA, "")));

    Revision rejected = submitted(TWO, Optional.of(1), KARI);
    rejected = done(revisions.reject(rejected.id(), 2, OLA, "wrong unit"));
    assertEquals(RevisionState.REJECTED, rejected.state());
    assertEquals(
        new Refusal.WrongState(2, RevisionState.REJECTED),
        refused(revisions.approve(rejected.id(), 3, OLA, "")));
    assertEquals(Optional.of(1), activeNumberAt(clock.instant()));
  }

  @Test
  void aDraftIsNotApprovedBeforeItIsSubmittedButMayBePutAside() throws IOException {
    Revision draft = drafted(ONE, Optional.empty(), KARI);

    assertEquals(
        new Refusal.WrongState(1, RevisionState.DRAFT),
        refused(revisions.approve(draft.id(), 1, OLA, "")));
    assertEquals(
        RevisionState.REJECTED, done(revisions.reject(draft.id(), 1, KARI, "no use")).state());
  }

  @Test
  void theAuthorDoesNotApproveUnderAnySpellingOfTheName() throws IOException {
    Revision submitted = submitted(ONE, Optional.empty(), KARI);
    Actor shouting = new Actor.User(" KARI ");

    assertEquals(
        new Refusal.OwnWork(1, shouting),
        refused(revisions.approve(submitted.id(), 2, shouting, "")));
  }

  @Test
  void whoEditedTheDraftDoesNotApproveItEither() throws IOException {
    Revision draft = drafted(ONE, Optional.empty(), KARI);
    done(revisions.edit(draft.id(), 1, new Proposal(TWO, Optional.empty(), ""), OLA));
    done(revisions.submit(draft.id(), 2, KARI));

    assertEquals(new Refusal.OwnWork(1, OLA), refused(revisions.approve(draft.id(), 3, OLA, "")));
    assertEquals(
        RevisionState.APPROVED,
        done(revisions.approve(draft.id(), 3, new Actor.User("per"), "")).state());
  }

  @Test
  void aMunicipalityOfOnePersonMayWaiveTheSecondAndTheEventSaysSo() throws IOException {
    rules.fourEyes = false;
    Revision own = submitted(ONE, Optional.empty(), KARI);
    own = done(revisions.approve(own.id(), 2, KARI, ""));
    assertEquals(new Step.Approved(Eyes.WAIVED, ""), own.lastChange().step());

    // where there is a second person nothing is waived
    Revision looked = approved(TWO, Optional.of(1));
    assertEquals(new Step.Approved(Eyes.SECOND_PERSON, ""), looked.lastChange().step());
  }

  @Test
  void theSecondOfTwoWritersIsToldOfTheFirst() throws IOException {
    clock.now = NINE;
    Revision draft = drafted(ONE, Optional.empty(), KARI);
    clock.now = TEN;
    done(revisions.edit(draft.id(), 1, new Proposal(TWO, Optional.empty(), ""), OLA));

    assertEquals(
        new Refusal.Changed(1, 2, OLA, TEN),
        refused(revisions.edit(draft.id(), 1, new Proposal(THREE, Optional.empty(), ""), KARI)));
    assertEquals(TWO.hash(), revisions.get(draft.id()).orElseThrow().content());
  }

  @Test
  void ofManyWhoSaveAtTheSameMomentOneWinsAndTheOthersHearOfIt() throws Exception {
    Revision draft = drafted(ONE, Optional.empty(), KARI);
    int writers = 8;
    CyclicBarrier start = new CyclicBarrier(writers);
    List<Callable<RevisionAnswer>> saves = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      Actor writer = new Actor.User("writer" + i);
      Proposal proposal = new Proposal(table("by " + i), Optional.empty(), "");
      saves.add(
          () -> {
            start.await();
            return revisions.edit(draft.id(), 1, proposal, writer);
          });
    }
    List<RevisionAnswer> answers = all(saves);
    List<RevisionAnswer> done =
        answers.stream().filter(RevisionAnswer.Done.class::isInstance).toList();
    assertEquals(1, done.size());
    Actor winner = done(done.get(0)).lastChange().who();
    for (RevisionAnswer answer : answers) {
      if (answer instanceof RevisionAnswer.Refused refused) {
        assertEquals(winner, assertInstanceOf(Refusal.Changed.class, refused.why()).who());
      }
    }
    assertEquals(2, revisions.get(draft.id()).orElseThrow().version());
  }

  @Test
  void draftsBegunAtTheSameMomentGetNumbersOfTheirOwn() throws Exception {
    int writers = 8;
    CyclicBarrier start = new CyclicBarrier(writers);
    List<Callable<RevisionAnswer>> drafts = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      Proposal proposal = new Proposal(table("by " + i), Optional.empty(), "mine");
      drafts.add(
          () -> {
            start.await();
            return revisions.draft(OS, proposal, KARI);
          });
    }
    assertEquals(
        List.of(1, 2, 3, 4, 5, 6, 7, 8),
        all(drafts).stream().map(answer -> done(answer).id().number()).sorted().toList());
  }

  @Test
  void ofTwoRevisionsMadeFromTheSameOneOnlyOneIsApproved() throws IOException {
    approved(ONE, Optional.empty());
    Revision kari = submitted(TWO, Optional.of(1), KARI);
    Revision ola = submitted(THREE, Optional.of(1), OLA);
    clock.now = TEN;
    done(revisions.approve(kari.id(), 2, OLA, ""));
    clock.now = ELEVEN;

    // approving would silently undo what Kari changed
    assertEquals(
        new Refusal.Overtaken(2, OLA, TEN), refused(revisions.approve(ola.id(), 2, KARI, "")));
  }

  @Test
  void anOvertakenDraftGoesOnOnTopOfTheNewOne() throws IOException {
    approved(ONE, Optional.empty());
    Revision draft = drafted(THREE, Optional.of(1), OLA);
    approved(TWO, Optional.of(1));

    assertInstanceOf(Refusal.Overtaken.class, refused(revisions.submit(draft.id(), 1, OLA)));
    assertInstanceOf(
        Refusal.Overtaken.class,
        refused(revisions.edit(draft.id(), 1, new Proposal(THREE, Optional.of(1), ""), OLA)));
    Revision again =
        done(revisions.edit(draft.id(), 1, new Proposal(THREE, Optional.of(3), ""), OLA));
    assertEquals(Optional.of(3), again.parent());
    done(revisions.submit(draft.id(), 2, OLA));
    done(revisions.approve(draft.id(), 3, KARI, ""));
    assertEquals(Optional.of(2), activeNumberAt(clock.instant()));
  }

  @Test
  void undoIsANewRevisionWithTheContentOfAnEarlierOne() throws IOException {
    Revision first = approved(ONE, Optional.empty());
    approved(TWO, Optional.of(1));

    Revision undo = done(revisions.undo(first.id(), Optional.of(2), KARI, "two was wrong"));

    assertEquals(new RevisionId(OS, 3), undo.id());
    assertEquals(Optional.of(1), undo.restores());
    assertEquals(Optional.of(2), undo.parent());
    assertEquals(ONE.hash(), undo.content());
    assertEquals(RevisionState.DRAFT, undo.state());
    done(revisions.submit(undo.id(), 1, KARI));
    assertEquals(new Refusal.OwnWork(3, KARI), refused(revisions.approve(undo.id(), 2, KARI, "")));
    done(revisions.approve(undo.id(), 2, OLA, ""));
    assertEquals(Optional.of(3), activeNumberAt(clock.instant()));
    assertEquals(3, revisions.history(OS).activations().size());
  }

  @Test
  void undoNeedsAReasonAndSomethingToUndo() throws IOException {
    Revision first = approved(ONE, Optional.empty());

    assertEquals(
        new Refusal.NothingChanged(1),
        refused(revisions.undo(first.id(), Optional.of(1), KARI, "why not")));
    approved(TWO, Optional.of(1));
    assertEquals(
        new Refusal.ReasonMissing(),
        refused(revisions.undo(first.id(), Optional.of(2), KARI, "  ")));
    assertEquals(
        new Refusal.Unknown(9),
        refused(revisions.undo(new RevisionId(OS, 9), Optional.of(2), KARI, "why not")));
  }

  @Test
  void aReasonIsThereIsNotEndlessAndNamesNobody() throws IOException {
    assertEquals(new Refusal.ReasonMissing(), refused(draftBecause("\t ")));
    done(draftBecause("x".repeat(1000)));
    assertEquals(new Refusal.ReasonTooLong(1000), refused(draftBecause("x".repeat(1001))));
    assertEquals(
        new Refusal.ReasonNamesPerson(), refused(draftBecause("as for 028475 99807 in March")));
  }

  @Test
  void aBrokenTableIsRefusedWholeAndNothingIsKept() throws IOException {
    assertEquals(
        new Refusal.TableBroken(Rules.PROBLEMS),
        refused(revisions.draft(OS, new Proposal(BROKEN, Optional.empty(), "try"), KARI)));
    Revision draft = drafted(ONE, Optional.empty(), KARI);
    assertEquals(
        new Refusal.TableBroken(Rules.PROBLEMS),
        refused(revisions.edit(draft.id(), 1, new Proposal(BROKEN, Optional.empty(), ""), KARI)));
    assertEquals(1, revisions.history(OS).revisions().size());
  }

  @Test
  void aTableThatNoLongerPassesTheRulesIsNotApproved() throws IOException {
    Revision submitted = submitted(ONE, Optional.empty(), KARI);
    rules.strict = true;

    assertEquals(
        new Refusal.TableBroken(Rules.PROBLEMS),
        refused(revisions.approve(submitted.id(), 2, OLA, "")));
    assertEquals(Optional.empty(), revisions.history(OS).active());
  }

  @Test
  void theNewestRevisionsComeFirstAPageAtATime() throws IOException {
    for (int i = 1; i <= 5; i++) {
      drafted(table("draft " + i), Optional.empty(), KARI);
    }
    RevisionPage page = revisions.list(OS, 1, 2);

    assertEquals(List.of(4, 3), page.revisions().stream().map(each -> each.id().number()).toList());
    assertEquals(5, page.total());
    assertEquals(List.of(), revisions.list(OS, 5, 2).revisions());
  }

  @Test
  void municipalitiesDoNotSeeEachOther() throws IOException {
    approved(ONE, Optional.empty());

    assertTrue(revisions.history(new MunicipalityNumber("1241")).revisions().isEmpty());
    assertEquals(
        new Refusal.Unknown(1),
        refused(revisions.submit(new RevisionId(new MunicipalityNumber("1241"), 1), 3, KARI)));
  }

  @Test
  void theFoldersTableIsTakenInWhereThereIsNone() throws IOException {
    clock.now = NINE;
    Revision first = done(revisions.lookAt(OS, ONE, "from the folder").orElseThrow());

    assertEquals(
        List.of(
            new RevisionEvent(
                1,
                FOLDER,
                NINE,
                new Step.Drafted(
                    ONE.hash(), Optional.empty(), Optional.empty(), "from the folder")),
            new RevisionEvent(1, FOLDER, NINE, new Step.Submitted()),
            new RevisionEvent(
                1, FOLDER, NINE, new Step.Approved(Eyes.TAKEN_IN, "from the folder"))),
        first.events());
    assertEquals(Optional.of(1), activeNumberAt(NINE));
    assertEquals(Optional.empty(), revisions.lookAt(OS, ONE, "from the folder"));
  }

  @Test
  void aFolderThatWasChangedByHandBecomesADraftAndTheActiveRevisionGoesOn() throws IOException {
    revisions.lookAt(OS, ONE, "first");
    Revision draft = done(revisions.lookAt(OS, TWO, "changed").orElseThrow());

    assertEquals(new RevisionId(OS, 2), draft.id());
    assertEquals(RevisionState.DRAFT, draft.state());
    assertEquals(FOLDER, draft.author());
    assertEquals(Optional.of(1), draft.parent());
    assertEquals(Optional.of(1), activeNumberAt(clock.instant()));
    assertEquals(Optional.empty(), revisions.lookAt(OS, TWO, "changed"));
    // changed once more: the same draft
    Revision again = done(revisions.lookAt(OS, THREE, "changed").orElseThrow());
    assertEquals(new RevisionId(OS, 2), again.id());
    assertEquals(THREE.hash(), again.content());
  }

  @Test
  void aDraftOfTheFoldersThatSomebodyTookOverIsTheirs() throws IOException {
    revisions.lookAt(OS, ONE, "first");
    Revision draft = done(revisions.lookAt(OS, TWO, "changed").orElseThrow());
    done(revisions.edit(draft.id(), 1, new Proposal(table("kari's"), Optional.of(1), ""), KARI));

    assertEquals(
        new RevisionId(OS, 3), done(revisions.lookAt(OS, THREE, "changed").orElseThrow()).id());
  }

  @Test
  void aFolderThatLagsBehindTheActiveRevisionSaysNothingNew() throws IOException {
    revisions.lookAt(OS, ONE, "first");
    approved(TWO, Optional.of(1));

    assertEquals(Optional.empty(), revisions.lookAt(OS, ONE, "changed"));
    // somebody copied the active table to the folder
    assertEquals(Optional.empty(), revisions.lookAt(OS, TWO, "changed"));
    assertEquals(2, revisions.history(OS).revisions().size());
  }

  @Test
  void aBrokenFolderIsToldOfAndTheActiveRevisionGoesOn() throws IOException {
    revisions.lookAt(OS, ONE, "first");

    assertEquals(
        new Refusal.TableBroken(Rules.PROBLEMS),
        refused(revisions.lookAt(OS, BROKEN, "changed").orElseThrow()));
    assertEquals(1, revisions.history(OS).revisions().size());
  }

  private RevisionAnswer draftBecause(String reason) throws IOException {
    return revisions.draft(OS, new Proposal(ONE, Optional.empty(), reason), KARI);
  }

  private Revision drafted(TableContent content, Optional<Integer> basedOn, Actor who)
      throws IOException {
    return done(revisions.draft(OS, new Proposal(content, basedOn, "because"), who));
  }

  private Revision submitted(TableContent content, Optional<Integer> basedOn, Actor who)
      throws IOException {
    return done(revisions.submit(drafted(content, basedOn, who).id(), 1, who));
  }

  private Revision approved(TableContent content, Optional<Integer> basedOn) throws IOException {
    return done(revisions.approve(submitted(content, basedOn, KARI).id(), 2, OLA, ""));
  }

  private Optional<Integer> activeNumberAt(Instant moment) {
    return revisions.activeAt(OS, moment).map(revision -> revision.id().number());
  }

  private static Revision done(RevisionAnswer answer) {
    return assertInstanceOf(RevisionAnswer.Done.class, answer).revision();
  }

  private static Refusal refused(RevisionAnswer answer) {
    return assertInstanceOf(RevisionAnswer.Refused.class, answer).why();
  }

  private static TableContent table(String text) {
    return TableContent.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<RevisionAnswer> all(List<Callable<RevisionAnswer>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<RevisionAnswer> answers = new ArrayList<>();
      for (Future<RevisionAnswer> each : threads.invokeAll(calls)) {
        answers.add(each.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }

  /** A clock that the test sets. */
  private static final class SetClock extends Clock {
    private volatile Instant now = NINE;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** Rules that refuse one table, or all. */
  private static final class Rules implements TableRules {
    private static final List<Problem> PROBLEMS =
        List.of(
            new Problem(new Location("mapping.csv", 2, "share"), new Reason.ValueMissing()),
            new Problem(new Location("mapping.csv", 7, ""), new Reason.CsvBroken()));

    private boolean fourEyes = true;
    private boolean strict;

    @Override
    public List<Problem> problems(MunicipalityNumber municipality, InputFile table) {
      boolean broken = strict || table.sha256().equals(BROKEN.hash().value());
      return broken ? PROBLEMS : List.of();
    }

    @Override
    public boolean fourEyes(MunicipalityNumber municipality) {
      return fourEyes;
    }
  }
}

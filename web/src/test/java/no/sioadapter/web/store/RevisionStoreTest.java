package no.sioadapter.web.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.revision.Actor;
import no.sioadapter.mapping.revision.Eyes;
import no.sioadapter.mapping.revision.Proposal;
import no.sioadapter.mapping.revision.Refusal;
import no.sioadapter.mapping.revision.Revision;
import no.sioadapter.mapping.revision.RevisionAnswer;
import no.sioadapter.mapping.revision.RevisionEvent;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.mapping.revision.Step;
import no.sioadapter.mapping.revision.TableContent;
import no.sioadapter.mapping.revision.TableContents;
import no.sioadapter.mapping.revision.TableRules;
import no.sioadapter.web.store.StoreDatabases.Kind;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The store of the tables' events, in both databases that it is written for. */
class RevisionStoreTest {
  private static final Instant AT = Instant.parse("2019-03-31T01:30:00.123Z");
  private static final Actor KARI = new Actor.User("Kari Åsen");
  private static final ContentHash HASH = new ContentHash("0123456789abcdef".repeat(4));
  private static final int WRITERS = 8;

  @RegisterExtension static final StoreDatabases DATABASES = new StoreDatabases();

  @ParameterizedTest
  @EnumSource
  void everyStepComesBackAsItWasWritten(Kind kind) {
    MunicipalityNumber municipality = new MunicipalityNumber("0901");
    JpaRevisionStore store = store(kind);
    List<Step> steps =
        List.of(
            new Step.Drafted(HASH, Optional.empty(), Optional.empty(), "første; «æøå»"),
            new Step.Edited(HASH, Optional.empty(), ""),
            new Step.Submitted(),
            new Step.Approved(Eyes.SECOND_PERSON, ""),
            new Step.Drafted(HASH, Optional.of(4), Optional.of(2), "x".repeat(1000)),
            new Step.Edited(HASH, Optional.of(5), "and on"),
            new Step.Approved(Eyes.WAIVED, "alone"),
            new Step.Approved(Eyes.TAKEN_IN, "from the folder"),
            new Step.Rejected("no"));
    List<RevisionEvent> events = new ArrayList<>();
    for (Step step : steps) {
      Actor who = events.size() % 2 == 0 ? KARI : new Actor.Folder();
      RevisionEvent event = new RevisionEvent(events.size() + 1, who, AT, step);
      assertTrue(store.append(municipality, events.size(), List.of(event)));
      events.add(event);
    }
    assertEquals(events, store.of(municipality));
    assertEquals(List.of(), store.of(new MunicipalityNumber("0902")));
  }

  @ParameterizedTest
  @EnumSource
  void eventsAreAddedAllOrNone(Kind kind) {
    MunicipalityNumber municipality = new MunicipalityNumber("0903");
    JpaRevisionStore store = store(kind);
    RevisionEvent submitted = new RevisionEvent(1, KARI, AT, new Step.Submitted());
    assertTrue(store.append(municipality, 0, List.of(drafted(), submitted)));

    assertFalse(store.append(municipality, 1, List.of(submitted, submitted)));
    assertFalse(store.append(municipality, 3, List.of(submitted)));
    assertEquals(List.of(drafted(), submitted), store.of(municipality));
  }

  @ParameterizedTest
  @EnumSource
  void whatTheDatabaseRefusesForAnotherReasonIsNoLostRace(Kind kind) {
    MunicipalityNumber municipality = new MunicipalityNumber("0904");
    RevisionEvent tooLong = new RevisionEvent(1, KARI, AT, new Step.Rejected("x".repeat(1001)));

    assertThrows(
        PersistenceException.class,
        () -> store(kind).append(municipality, 0, List.of(drafted(), tooLong)));
    assertEquals(List.of(), store(kind).of(municipality));
  }

  @ParameterizedTest
  @EnumSource
  void ofManyWhoSaveADraftAtOnceOneWinsAndTheOthersAreToldOfIt(Kind kind) throws Exception {
    MunicipalityNumber municipality = new MunicipalityNumber("0905");
    Revisions revisions = revisions(kind);
    Revision draft = done(revisions.draft(municipality, proposal("first"), KARI));

    List<RevisionAnswer> answers =
        AtOnce.answers(
            WRITERS,
            i ->
                () ->
                    revisions.edit(
                        draft.id(), 1, proposal("by " + i), new Actor.User("writer" + i)));

    Revision saved = revisions.get(draft.id()).orElseThrow();
    assertEquals(2, saved.version());
    assertEquals(1, answers.stream().filter(RevisionAnswer.Done.class::isInstance).count());
    for (RevisionAnswer answer : answers) {
      if (answer instanceof RevisionAnswer.Refused refused) {
        assertEquals(new Refusal.Changed(1, 2, saved.lastChange().who(), AT), refused.why());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void draftsBegunAtOnceGetNumbersOfTheirOwn(Kind kind) throws Exception {
    MunicipalityNumber municipality = new MunicipalityNumber("0906");
    Revisions revisions = revisions(kind);

    List<RevisionAnswer> drafts =
        AtOnce.answers(
            WRITERS, i -> () -> revisions.draft(municipality, proposal("by " + i), KARI));

    assertEquals(
        List.of(1, 2, 3, 4, 5, 6, 7, 8),
        drafts.stream().map(answer -> done(answer).id().number()).sorted().toList());
  }

  private static RevisionEvent drafted() {
    return new RevisionEvent(
        1, KARI, AT, new Step.Drafted(HASH, Optional.empty(), Optional.empty(), "start"));
  }

  private static Proposal proposal(String text) {
    return new Proposal(
        TableContent.of(text.getBytes(StandardCharsets.UTF_8)), Optional.empty(), "because");
  }

  private static Revision done(RevisionAnswer answer) {
    return assertInstanceOf(RevisionAnswer.Done.class, answer).revision();
  }

  private static Revisions revisions(Kind kind) {
    return new Revisions(
        store(kind), TableContents.inMemory(), new Lenient(), Clock.fixed(AT, ZoneOffset.UTC));
  }

  private static JpaRevisionStore store(Kind kind) {
    return new JpaRevisionStore(new OwnTransactions(kind));
  }

  /** What the container does: each call has its entities and its transaction. */
  private static final class OwnTransactions extends RevisionRows {
    private final Kind kind;

    OwnTransactions(Kind kind) {
      this.kind = kind;
    }

    @Override
    public List<RevisionEvent> of(MunicipalityNumber municipality) {
      return DATABASES.in(kind, entities -> new RevisionRows(entities).of(municipality));
    }

    @Override
    public void insert(MunicipalityNumber municipality, int after, List<RevisionEvent> events) {
      DATABASES.run(
          kind, entities -> new RevisionRows(entities).insert(municipality, after, events));
    }
  }

  /** Any table will do. */
  private static final class Lenient implements TableRules {
    @Override
    public List<Problem> problems(MunicipalityNumber municipality, InputFile table) {
      return List.of();
    }

    @Override
    public boolean fourEyes(MunicipalityNumber municipality) {
      return true;
    }
  }
}

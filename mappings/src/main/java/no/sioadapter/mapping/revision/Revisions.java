package no.sioadapter.mapping.revision;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.file.Problem;

/**
 * The service for a municipality's table: every step is an event, and of two who write at once the
 * second is told of the first. Who may do what is the caller's to know; that an author doesn't
 * approve is kept here. Every method throws {@link IOException} where the disk fails.
 */
public final class Revisions {
  private static final String PROPOSED = "mapping.csv";

  private final RevisionStore store;
  private final TableContents contents;
  private final TableRules rules;
  private final Clock clock;

  /** The service on a store. */
  public Revisions(RevisionStore store, TableContents contents, TableRules rules, Clock clock) {
    this.store = store;
    this.contents = contents;
    this.rules = rules;
    this.clock = clock;
  }

  /** Everything that happened to a municipality's table. */
  public TableHistory history(MunicipalityNumber municipality) {
    return TableHistory.of(municipality, store.of(municipality));
  }

  /** One revision; empty where there is none of that number. */
  public Optional<Revision> get(RevisionId id) {
    return history(id.municipality()).find(id.number());
  }

  /** The revision that was active at a moment of system time. */
  public Optional<Revision> activeAt(MunicipalityNumber municipality, Instant moment) {
    return history(municipality).activeAt(moment);
  }

  /**
   * Some of the revisions, the newest first.
   *
   * @param skip how many of the newest to leave out, 0 and up
   * @param most how many to give, 0 and up
   */
  public RevisionPage list(MunicipalityNumber municipality, int skip, int most) {
    List<Revision> all = new ArrayList<>(history(municipality).revisions());
    Collections.reverse(all);
    return new RevisionPage(all.stream().skip(skip).limit(most).toList(), all.size());
  }

  /** A revision's table. */
  public TableContent content(Revision revision) throws IOException {
    return contents
        .find(revision.content())
        .orElseThrow(() -> new FileNotFoundException("content " + revision.content()));
  }

  /** Begins a revision. */
  public RevisionAnswer draft(MunicipalityNumber municipality, Proposal proposal, Actor who)
      throws IOException {
    return take(municipality, proposal.content(), who, on -> on.draft(proposal, Optional.empty()));
  }

  /** Gives a draft other content; {@code version} is the one that the writer saw. */
  public RevisionAnswer edit(RevisionId id, int version, Proposal proposal, Actor who)
      throws IOException {
    return take(
        id.municipality(), proposal.content(), who, on -> on.edit(id.number(), version, proposal));
  }

  /** Puts a draft forward; from here on it isn't changed. */
  public RevisionAnswer submit(RevisionId id, int version, Actor who) {
    return take(id.municipality(), who, on -> on.submit(id.number(), version));
  }

  /** Makes a submitted revision the active one, unless its table no longer passes the rules. */
  public RevisionAnswer approve(RevisionId id, int version, Actor who, String reason)
      throws IOException {
    boolean fourEyes = rules.fourEyes(id.municipality());
    Function<StepRules, Ruling> step =
        on -> on.approve(id.number(), version, who, fourEyes, reason);
    Optional<Revision> revision = get(id);
    return revision.isEmpty()
        ? take(id.municipality(), who, step)
        : take(id.municipality(), content(revision.get()), who, step);
  }

  /** Turns a submitted revision down, or puts a draft aside. */
  public RevisionAnswer reject(RevisionId id, int version, Actor who, String reason) {
    return take(id.municipality(), who, on -> on.reject(id.number(), version, reason));
  }

  /**
   * Begins a revision with the content of an earlier one; it is submitted and approved as any.
   *
   * @param basedOn the active revision that the caller had before them
   */
  public RevisionAnswer undo(RevisionId restored, Optional<Integer> basedOn, Actor who, String why)
      throws IOException {
    Optional<Revision> earlier = get(restored);
    if (earlier.isEmpty()) {
      return new RevisionAnswer.Refused(new Refusal.Unknown(restored.number()));
    }
    Proposal proposal = new Proposal(content(earlier.get()), basedOn, why);
    return take(
        restored.municipality(),
        proposal.content(),
        who,
        on -> on.draft(proposal, Optional.of(restored.number())));
  }

  /**
   * Looks at the municipality's own file. Where no revision is active it becomes one, approved by
   * nobody, and the event says so; where it was changed since it was last taken in, it becomes a
   * draft, or the open draft's new content, and the active revision goes on.
   *
   * @param reason what the events say, in the municipality's language
   * @return empty where there is nothing new in it
   */
  public Optional<RevisionAnswer> lookAt(
      MunicipalityNumber municipality, TableContent file, String reason) throws IOException {
    FolderTable folder = new FolderTable(file.hash(), reason);
    if (folder.steps(history(municipality)).isEmpty()) {
      return Optional.empty();
    }
    List<Problem> problems = problems(municipality, file);
    if (!problems.isEmpty()) {
      return Optional.of(new RevisionAnswer.Refused(new Refusal.TableBroken(problems)));
    }
    contents.keep(file);
    while (true) {
      TableHistory history = history(municipality);
      List<Ruling.Allowed> steps = folder.steps(history);
      if (steps.isEmpty()) {
        return Optional.empty();
      }
      Optional<Revision> revision = append(municipality, history, new Actor.Folder(), steps);
      if (revision.isPresent()) {
        return revision.map(RevisionAnswer.Done::new);
      }
    }
  }

  private RevisionAnswer take(
      MunicipalityNumber municipality,
      TableContent content,
      Actor who,
      Function<StepRules, Ruling> step)
      throws IOException {
    // the rest is asked first: who comes second should hear of the first, not of the table
    if (step.apply(new StepRules(history(municipality))) instanceof Ruling.Denied denied) {
      return new RevisionAnswer.Refused(denied.why());
    }
    List<Problem> problems = problems(municipality, content);
    if (!problems.isEmpty()) {
      return new RevisionAnswer.Refused(new Refusal.TableBroken(problems));
    }
    contents.keep(content);
    return take(municipality, who, step);
  }

  private List<Problem> problems(MunicipalityNumber municipality, TableContent content)
      throws IOException {
    return rules.problems(municipality, content.as(PROPOSED));
  }

  /** Tries until nobody was faster: then either the step is taken or the rules say no. */
  private RevisionAnswer take(
      MunicipalityNumber municipality, Actor who, Function<StepRules, Ruling> step) {
    while (true) {
      TableHistory history = history(municipality);
      Ruling ruling = step.apply(new StepRules(history));
      if (ruling instanceof Ruling.Denied denied) {
        return new RevisionAnswer.Refused(denied.why());
      }
      List<Ruling.Allowed> steps = List.of((Ruling.Allowed) ruling);
      Optional<Revision> revision = append(municipality, history, who, steps);
      if (revision.isPresent()) {
        return new RevisionAnswer.Done(revision.get());
      }
    }
  }

  private Optional<Revision> append(
      MunicipalityNumber municipality,
      TableHistory history,
      Actor who,
      List<Ruling.Allowed> steps) {
    Instant at = history.notBeforeTheLast(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    List<RevisionEvent> events =
        steps.stream().map(each -> new RevisionEvent(each.number(), who, at, each.step())).toList();
    return store.append(municipality, history.size(), events)
        ? history.with(events).find(events.get(0).number())
        : Optional.empty();
  }
}

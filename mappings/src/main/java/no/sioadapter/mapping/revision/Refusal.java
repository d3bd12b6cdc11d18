package no.sioadapter.mapping.revision;

import java.time.Instant;
import java.util.List;
import no.sioadapter.mapping.file.Problem;

/**
 * Why a step was not taken; nothing has changed. The record's name is the message's key; its
 * components are the message's named placeholders.
 */
public sealed interface Refusal {
  /** There is no revision of that number. */
  record Unknown(int number) implements Refusal {}

  /**
   * Somebody else was first: the revision isn't what the caller saw.
   *
   * @param version the version that it has now
   * @param who changed it last
   */
  record Changed(int number, int version, Actor who, Instant at) implements Refusal {}

  /**
   * The active revision isn't the one that this was made from: approving it would undo what was
   * approved since.
   *
   * @param number the revision that is active now
   * @param who approved it
   */
  record Overtaken(int number, Actor who, Instant at) implements Refusal {}

  /** The caller said that it was made from a revision, but none is active. */
  record NothingActive() implements Refusal {}

  /** The step doesn't follow from where the revision is. */
  record WrongState(int number, RevisionState state) implements Refusal {}

  /** Who wrote in it can't approve it. */
  record OwnWork(int number, Actor who) implements Refusal {}

  /** It would be the active table once more. */
  record NothingChanged(int number) implements Refusal {}

  /** Nobody says why. */
  record ReasonMissing() implements Refusal {}

  /** The reason is longer than can be kept. */
  record ReasonTooLong(int most) implements Refusal {}

  /** The reason holds something like a person's id. */
  record ReasonNamesPerson() implements Refusal {}

  /** The table can't be used, or the rules to judge it by can't; with every problem by line. */
  record TableBroken(List<Problem> problems) implements Refusal {
    public TableBroken {
      problems = List.copyOf(problems);
    }

    /** How many. */
    public int count() {
      return problems.size();
    }
  }
}

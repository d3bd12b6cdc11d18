package no.sioadapter.approval;

import java.time.Instant;
import java.util.List;

/**
 * Why a step was not taken; nothing has changed. The record's name is the message's key; its
 * components are the message's named placeholders.
 */
public sealed interface StepRefusal {
  /** No run made a report of that version. */
  record NoSuchVersion(int version) implements StepRefusal {}

  /**
   * Somebody else was first: the report isn't where the caller saw it.
   *
   * @param state where it is now
   * @param who took it there
   */
  record Changed(int version, ReportState state, Person who, Instant at) implements StepRefusal {}

  /** The quarter wasn't over when it was made. */
  record IsPreview(int version) implements StepRefusal {}

  /** The step doesn't follow from where the report is. */
  record WrongState(int version, ReportState state) implements StepRefusal {}

  /** There is a newer version, which this one would go out beside. */
  record NewerVersion(int version, int newer) implements StepRefusal {}

  /** It was made before it was kept whether a report may be approved. */
  record GateUnknown(int version) implements StepRefusal {}

  /** It may not be approved yet. */
  record GateClosed(int version, List<GateOutcome.Reason> reasons) implements StepRefusal {
    public GateClosed {
      reasons = List.copyOf(reasons);
    }
  }

  /** Who made it ready can't approve it. */
  record OwnWork(int version, Person who) implements StepRefusal {}

  /**
   * Files of it are gone, or aren't what the run wrote.
   *
   * @param files their names
   */
  record FilesAltered(int version, List<String> files) implements StepRefusal {
    public FilesAltered {
      files = List.copyOf(files);
    }
  }

  /** Nobody says why. */
  record ReasonMissing() implements StepRefusal {}

  /** The reason is longer than can be kept. */
  record ReasonTooLong(int most) implements StepRefusal {}

  /** The reason holds something like a person's id. */
  record ReasonNamesPerson() implements StepRefusal {}
}

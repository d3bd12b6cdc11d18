package no.sioadapter.engine;

import java.util.EnumMap;
import java.util.Map;
import no.sioadapter.report.AbsenceCounts;
import no.sioadapter.report.Counts;

/** Where each decision and each absence ended; a row is counted once, in one place (I-14). */
final class Tally {
  /** The four places where a decision can end. */
  enum End {
    COUNTED,
    OUTSIDE,
    NOT_IN_QUARTER,
    LEFT_OUT
  }

  private final Map<End, Long> ends = new EnumMap<>(End.class);
  private long read;
  private long repeated;
  private long openAbsences;
  private long absencesRead;
  private long absencesUsed;
  private long absencesLeftOut;

  void read() {
    read++;
  }

  void repeated() {
    repeated++;
  }

  void ended(End end) {
    ends.merge(end, 1L, Long::sum);
  }

  /** An absence of no decision was left out; whether nobody answers for that. */
  void openAbsence(boolean open) {
    openAbsences += open ? 1 : 0;
  }

  long openAbsences() {
    return openAbsences;
  }

  void absencesRead(long number) {
    absencesRead += number;
  }

  void absencesEnded(long number, boolean used) {
    if (used) {
      absencesUsed += number;
    } else {
      absencesLeftOut += number;
    }
  }

  /** Can't be made where a decision ended nowhere, or twice: the run fails. */
  Counts counts() {
    return new Counts(
        read,
        number(End.COUNTED),
        number(End.OUTSIDE),
        number(End.NOT_IN_QUARTER),
        number(End.LEFT_OUT),
        repeated);
  }

  private long number(End end) {
    return ends.getOrDefault(end, 0L);
  }

  AbsenceCounts absences() {
    return new AbsenceCounts(absencesRead, absencesUsed, absencesLeftOut);
  }
}

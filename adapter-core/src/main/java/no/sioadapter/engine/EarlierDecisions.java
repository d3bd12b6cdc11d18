package no.sioadapter.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.decision.PersonId;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.check.ForeignFile;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.source.RecordSink;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier quarter's deliveries say of the decisions of now: whose they were and their
 * dates, in 16 bytes a number. Decisions that aren't delivered any more aren't kept.
 */
final class EarlierDecisions implements RecordSink {
  /** A decision of then that can be compared with. */
  record Then(PersonId person, LocalDate from, Optional<LocalDate> to) {}

  private static final long NOT_THERE = -1;

  /** It was there, but unreadable, or with rows that say different things. */
  private static final long UNCLEAR = -2;

  private static final int OPEN = Integer.MAX_VALUE;

  private final DecisionNumbers numbers;
  private final Fingerprints fingerprints = new Fingerprints();
  private final long[] person;
  private final int[] from;
  private final int[] to;
  private final Municipality municipality;
  private final FindingLog log;

  /** Those with a row of the municipality: of others nobody knows what was delivered then. */
  private final Set<SourceSystem> delivered = new HashSet<>();

  private @Nullable SourceSystem system;

  /**
   * @param numbers those of now, all of them
   * @param municipality whose decisions they are
   * @param log is told of a file of another municipality
   */
  EarlierDecisions(DecisionNumbers numbers, Municipality municipality, FindingLog log) {
    this.numbers = numbers;
    this.municipality = municipality;
    this.log = log;
    this.person = new long[numbers.capacity()];
    this.from = new int[numbers.capacity()];
    this.to = new int[numbers.capacity()];
    Arrays.fill(person, NOT_THERE);
  }

  /** What follows is of this system. */
  void next(SourceSystem next) {
    this.system = next;
  }

  /** Whether the system delivered anything of the municipality then. */
  boolean knows(SourceSystem of) {
    return delivered.contains(of);
  }

  /** Whether the number was there. */
  boolean has(int slot) {
    return person[slot] != NOT_THERE;
  }

  /** What was said of a number that was there; empty where that isn't clear. */
  Optional<Then> then(int slot) {
    if (person[slot] < 0) {
      return Optional.empty();
    }
    Optional<LocalDate> last =
        to[slot] == OPEN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(to[slot]));
    return Optional.of(
        new Then(new PersonId(person[slot]), LocalDate.ofEpochDay(from[slot]), last));
  }

  @Override
  public void decision(DecisionRecord record) {
    if (record.municipality().value().filter(this::isOurs).isEmpty()) {
      return; // I-11: left out then too
    }
    delivered.add(of());
    record.number().value().ifPresent(number -> keep(slotOf(number), record));
  }

  private void keep(int slot, DecisionRecord record) {
    if (slot == DecisionNumbers.UNKNOWN) {
      return;
    }
    Optional<Then> read = read(record);
    if (read.isEmpty()) {
      person[slot] = UNCLEAR;
    } else if (person[slot] == NOT_THERE) {
      person[slot] = read.get().person().number();
      from[slot] = (int) read.get().from().toEpochDay();
      to[slot] = read.get().to().map(day -> (int) day.toEpochDay()).orElse(OPEN);
    } else if (!then(slot).equals(read)) {
      person[slot] = UNCLEAR;
    }
  }

  private static Optional<Then> read(DecisionRecord record) {
    Optional<LocalDate> last = record.to().value();
    if (record.to().isUnreadable()) {
      return Optional.empty();
    }
    return record
        .person()
        .value()
        .flatMap(whose -> record.from().value().map(first -> new Then(whose, first, last)))
        .filter(then -> last.isEmpty() || !last.get().isBefore(then.from()));
  }

  private int slotOf(DecisionNumber number) {
    return numbers.slotOf(fingerprints.key(of(), number));
  }

  private SourceSystem of() {
    return Objects.requireNonNull(system, "no delivery yet");
  }

  /** I-12: a predecessor's too. */
  private boolean isOurs(MunicipalityNumber number) {
    return number.equals(municipality.number()) || municipality.predecessors().contains(number);
  }

  @Override
  public void absence(AbsenceRecord absence) {
    // only whose the decisions were, and their dates, are held against those of now
  }

  @Override
  public void fileOf(Location where, MunicipalityNumber number) {
    if (!isOurs(number)) {
      log.addAlone(where, new ForeignFile.Found(number, municipality.number()));
    }
  }

  @Override
  public void note(Location where, Details details) {
    // said when its own quarter was reported
  }
}

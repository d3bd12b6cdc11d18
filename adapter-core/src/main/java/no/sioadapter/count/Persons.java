package no.sioadapter.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.decision.EndReason;
import no.sioadapter.decision.PersonId;
import no.sioadapter.period.DateRange;
import no.sioadapter.quality.PersonCase;

/**
 * The persons who receive something in the window: exact recipients per code and in all (I-09,
 * S01), and each person's counted days together for the checks that need them. An open-addressed
 * table holds 28 bytes a slot; each run of counted days takes 20 more.
 */
public final class Persons {
  private static final long FREE = -1;
  private static final int NONE = -1;
  private static final int FIRST_CAPACITY = 1 << 12;
  private static final int DAY_BITS = 7;
  private static final int DAY_MASK = (1 << DAY_BITS) - 1;
  private static final Comparator<PersonCase.Departure> FIRST_DEATH_THEN_FIRST_MOVE =
      Comparator.comparing((PersonCase.Departure each) -> each.reason() != EndReason.DIED)
          .thenComparing(PersonCase.Departure::on);

  private final CodeSystem system;
  private final DateRange window;
  private final long grainsPerUnit;

  private long[] persons = freeSlots(FIRST_CAPACITY);
  private long[] codes = new long[FIRST_CAPACITY];
  private int[] latest = new int[FIRST_CAPACITY];
  private int[] departures = new int[FIRST_CAPACITY];
  private int size;

  /** Runs: code and days packed, decision, rate, and the index of the person's run before it. */
  private final IntColumn days = new IntColumn();

  private final IntColumn decisions = new IntColumn();
  private final LongColumn rates = new LongColumn();
  private final IntColumn earlier = new IntColumn();

  /** Deaths and moves: the day and the decision; slots point here. */
  private final List<PersonCase.Departure> departed = new ArrayList<>();

  /**
   * A table for the days of this window.
   *
   * @param window at most 128 days
   */
  public Persons(CodeSystem system, Grain grain, DateRange window) {
    if (window.length() > DAY_MASK + 1) {
      throw new IllegalArgumentException("window of more than " + (DAY_MASK + 1) + " days");
    }
    this.system = system;
    this.grainsPerUnit = grain.perUnit();
    this.window = window;
  }

  /**
   * A decision of this person has counted days on a code. No day, nothing happens.
   *
   * @param decision the decision's ordinal in the order of reading
   */
  public void add(PersonId person, int decision, Contribution contribution) {
    if (contribution.days().isEmpty()) {
      return;
    }
    int position = system.position(contribution.code()).orElseThrow();
    int slot = slotOf(person);
    codes[slot] |= 1L << position;
    boolean extra = contribution.kind() == Contribution.Kind.EXTRA;
    for (DateRange range : contribution.days().ranges()) {
      int from = (int) (range.start().toEpochDay() - window.start().toEpochDay());
      int to = from + (int) range.length() - 1;
      int packed = (((position << DAY_BITS) | from) << DAY_BITS) | to;
      days.add((packed << 1) | (extra ? 1 : 0));
      decisions.add(decision);
      rates.add(contribution.grainsPerDay());
      earlier.add(latest[slot]);
      latest[slot] = days.size() - 1;
    }
  }

  /**
   * A decision of this person tells of a death or a move. The first death is kept, else the first
   * move; who moved before the window began is back.
   */
  public void departs(PersonId person, int decision, EndReason reason, LocalDate on) {
    if (reason != EndReason.DIED && on.isBefore(window.start())) {
      return;
    }
    int slot = slotOf(person);
    PersonCase.Departure departure = new PersonCase.Departure(on, reason, decision);
    if (departures[slot] == NONE) {
      departures[slot] = departed.size();
      departed.add(departure);
    } else if (FIRST_DEATH_THEN_FIRST_MOVE.compare(departure, departed.get(departures[slot])) < 0) {
      departed.set(departures[slot], departure);
    }
  }

  /** Distinct persons with a counted day on any code. */
  public long recipients() {
    long recipients = 0;
    for (long bits : codes) {
      recipients += bits == 0 ? 0 : 1;
    }
    return recipients;
  }

  /** Distinct persons with a counted day on each code, by the code's position. */
  public long[] recipientsByCode() {
    long[] recipients = new long[CodeSystem.MOST_CODES];
    for (long ofPerson : codes) {
      for (long bits = ofPerson; bits != 0; bits &= bits - 1) {
        recipients[Long.numberOfTrailingZeros(bits)]++;
      }
    }
    return recipients;
  }

  /**
   * Shows persons with counted days, one at a time, in no order that means anything.
   *
   * @param from where to begin: 0, or what an earlier call answered
   * @param visitor answers whether it can take more
   * @return where to go on; {@link #end} when all have been shown
   */
  public int visit(int from, Predicate<PersonCase> visitor) {
    int slot = from;
    boolean more = true;
    while (more && slot < persons.length) {
      more = codes[slot] == 0 || visitor.test(caseOf(slot));
      slot++;
    }
    return slot;
  }

  /** Where {@link #visit} ends. */
  public int end() {
    return persons.length;
  }

  private PersonCase caseOf(int slot) {
    List<PersonCase.Run> runs = new ArrayList<>();
    for (int i = latest[slot]; i != NONE; i = earlier.get(i)) {
      int packed = days.get(i);
      int to = (packed >>> 1) & DAY_MASK;
      int from = (packed >>> (1 + DAY_BITS)) & DAY_MASK;
      int position = packed >>> (1 + 2 * DAY_BITS);
      CodeEntry entry = system.entries().get(position);
      LocalDate first = window.start().plusDays(from);
      runs.add(
          new PersonCase.Run(
              position,
              entry,
              DateRange.closed(first, first.plusDays((long) to - from)),
              (packed & 1) == 1,
              rates.get(i),
              decisions.get(i)));
    }
    runs.sort(
        Comparator.comparingInt(PersonCase.Run::position)
            .thenComparing(run -> run.days().start())
            .thenComparingInt(PersonCase.Run::decision));
    Optional<PersonCase.Departure> departure =
        departures[slot] == NONE ? Optional.empty() : Optional.of(departed.get(departures[slot]));
    return new PersonCase(runs, departure, grainsPerUnit);
  }

  private int slotOf(PersonId person) {
    if (size * 4L >= persons.length * 3L) {
      grow();
    }
    int slot = search(person.number());
    if (persons[slot] == FREE) {
      persons[slot] = person.number();
      latest[slot] = NONE;
      departures[slot] = NONE;
      size++;
    }
    return slot;
  }

  private int search(long person) {
    int mask = persons.length - 1;
    int slot = (int) ((person * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
    while (persons[slot] != FREE && persons[slot] != person) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldPersons = persons;
    long[] oldCodes = codes;
    int[] oldLatest = latest;
    int[] oldDepartures = departures;
    int capacity = oldPersons.length * 2;
    persons = freeSlots(capacity);
    codes = new long[capacity];
    latest = new int[capacity];
    departures = new int[capacity];
    for (int i = 0; i < oldPersons.length; i++) {
      if (oldPersons[i] != FREE) {
        int slot = search(oldPersons[i]);
        persons[slot] = oldPersons[i];
        codes[slot] = oldCodes[i];
        latest[slot] = oldLatest[i];
        departures[slot] = oldDepartures[i];
      }
    }
  }

  private static long[] freeSlots(int capacity) {
    long[] slots = new long[capacity];
    Arrays.fill(slots, FREE);
    return slots;
  }
}

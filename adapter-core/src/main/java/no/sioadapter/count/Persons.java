package no.sioadapter.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.decision.PersonId;
import no.sioadapter.period.DateRange;

/**
 * The persons who received something in the window, each once: exact recipients per code and in all
 * (I-09, S01), and where decisions of one person meet on one code (I-06). An open-addressed table
 * holds 20 bytes a person; each run of counted days takes 12 more.
 */
public final class Persons {
  private static final long FREE = -1;
  private static final int NONE = -1;
  private static final int FIRST_CAPACITY = 1 << 12;
  private static final int DAY_BITS = 7;
  private static final int DAY_MASK = (1 << DAY_BITS) - 1;

  private final DateRange window;

  private long[] persons = freeSlots(FIRST_CAPACITY);
  private long[] codes = new long[FIRST_CAPACITY];
  private int[] latest = new int[FIRST_CAPACITY];
  private int size;

  private final IntColumn days = new IntColumn();
  private final IntColumn decisions = new IntColumn();
  private final IntColumn earlier = new IntColumn();

  /**
   * A table for the days of this window.
   *
   * @param window at most 128 days
   */
  public Persons(DateRange window) {
    if (window.length() > DAY_MASK + 1) {
      throw new IllegalArgumentException("window of more than " + (DAY_MASK + 1) + " days");
    }
    this.window = window;
  }

  /**
   * A decision of this person has counted days on a code. No day, nothing happens.
   *
   * @param position the code's position in the year's code system
   * @param decision the decision's ordinal in the order of reading
   */
  public void add(PersonId person, int position, int decision, Contribution contribution) {
    if (contribution.days().isEmpty()) {
      return;
    }
    if (size * 4L >= persons.length * 3L) {
      grow();
    }
    int slot = slotOf(person.number());
    codes[slot] |= 1L << position;
    boolean extra = contribution.kind() == Contribution.Kind.EXTRA;
    for (DateRange range : contribution.days().ranges()) {
      int from = (int) (range.start().toEpochDay() - window.start().toEpochDay());
      int to = from + (int) range.length() - 1;
      days.add(((position << DAY_BITS | from) << DAY_BITS | to) << 1 | (extra ? 1 : 0));
      decisions.add(decision);
      earlier.add(latest[slot]);
      latest[slot] = days.size() - 1;
    }
  }

  /** Distinct persons with a counted day on any code. */
  public long recipients() {
    return size;
  }

  /** Distinct persons with a counted day on each code, by the code's position. */
  public long[] recipientsByCode() {
    long[] recipients = new long[CodeSystem.MOST_CODES];
    for (int slot = 0; slot < persons.length; slot++) {
      for (long bits = persons[slot] == FREE ? 0 : codes[slot]; bits != 0; bits &= bits - 1) {
        recipients[Long.numberOfTrailingZeros(bits)]++;
      }
    }
    return recipients;
  }

  /** All meetings in the order of reading; a pair of decisions is named once a code. */
  public List<Meeting> meetings() {
    Meetings meetings = new Meetings(window.start());
    for (int slot = 0; slot < persons.length; slot++) {
      if (persons[slot] != FREE) {
        meetings.among(runsOf(slot));
      }
    }
    return meetings.inOrder();
  }

  private List<Meetings.Run> runsOf(int slot) {
    List<Meetings.Run> runs = new ArrayList<>();
    for (int i = latest[slot]; i != NONE; i = earlier.get(i)) {
      int packed = days.get(i);
      int to = packed >>> 1 & DAY_MASK;
      int from = packed >>> (1 + DAY_BITS) & DAY_MASK;
      int position = packed >>> (1 + 2 * DAY_BITS);
      runs.add(new Meetings.Run(position, from, to, (packed & 1) == 1, decisions.get(i)));
    }
    return runs;
  }

  private int slotOf(long person) {
    int mask = persons.length - 1;
    int slot = spread(person) & mask;
    while (persons[slot] != FREE && persons[slot] != person) {
      slot = (slot + 1) & mask;
    }
    if (persons[slot] == FREE) {
      persons[slot] = person;
      latest[slot] = NONE;
      size++;
    }
    return slot;
  }

  private void grow() {
    long[] oldPersons = persons;
    long[] oldCodes = codes;
    int[] oldLatest = latest;
    int capacity = oldPersons.length * 2;
    persons = freeSlots(capacity);
    codes = new long[capacity];
    latest = new int[capacity];
    size = 0;
    for (int i = 0; i < oldPersons.length; i++) {
      if (oldPersons[i] != FREE) {
        int slot = slotOf(oldPersons[i]);
        codes[slot] = oldCodes[i];
        latest[slot] = oldLatest[i];
      }
    }
  }

  private static long[] freeSlots(int capacity) {
    long[] slots = new long[capacity];
    Arrays.fill(slots, FREE);
    return slots;
  }

  private static int spread(long person) {
    return (int) ((person * 0x9E3779B97F4A7C15L) >>> 32);
  }
}

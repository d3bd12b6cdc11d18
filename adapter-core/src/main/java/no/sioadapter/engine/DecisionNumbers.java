package no.sioadapter.engine;

/**
 * Which decision numbers the deliveries hold, and whether rows that share one say the same (I-11).
 * An open-addressed table of 28 bytes a slot; slots stand still once the survey is over.
 */
final class DecisionNumbers {
  static final int UNKNOWN = -1;

  private static final int FIRST_CAPACITY = 1 << 12;

  private long[] high = new long[FIRST_CAPACITY];
  private long[] low = new long[FIRST_CAPACITY];
  private long[] words = new long[FIRST_CAPACITY];

  /** Rows of the slot's number: 0 = a free slot, negative = they differ. */
  private int[] rows = new int[FIRST_CAPACITY];

  private int size;

  /** A row with this number says these words. */
  void add(NumberKey key, long says) {
    if (size * 4L >= rows.length * 3L) {
      grow();
    }
    int slot = search(key.high(), key.low());
    if (rows[slot] == 0) {
      size++;
      high[slot] = key.high();
      low[slot] = key.low();
      words[slot] = says;
      rows[slot] = 1;
    } else if (rows[slot] > 0 && words[slot] == says) {
      rows[slot]++;
    } else {
      rows[slot] = -Math.abs(rows[slot]) - 1;
    }
  }

  /** The slot of a number; {@link #UNKNOWN} where no row has it. */
  int slotOf(NumberKey key) {
    int slot = search(key.high(), key.low());
    return rows[slot] == 0 ? UNKNOWN : slot;
  }

  /** How many rows share the number. */
  int rows(int slot) {
    return Math.abs(rows[slot]);
  }

  /** Whether rows that share the number say different things. */
  boolean differ(int slot) {
    return rows[slot] < 0;
  }

  /** One more than the largest slot. */
  int capacity() {
    return rows.length;
  }

  private int search(long keyHigh, long keyLow) {
    int mask = rows.length - 1;
    int slot = (int) keyLow & mask;
    while (rows[slot] != 0 && (high[slot] != keyHigh || low[slot] != keyLow)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHigh = high;
    long[] oldLow = low;
    long[] oldWords = words;
    int[] oldRows = rows;
    int capacity = oldRows.length * 2;
    high = new long[capacity];
    low = new long[capacity];
    words = new long[capacity];
    rows = new int[capacity];
    for (int i = 0; i < oldRows.length; i++) {
      if (oldRows[i] != 0) {
        int slot = search(oldHigh[i], oldLow[i]);
        high[slot] = oldHigh[i];
        low[slot] = oldLow[i];
        words[slot] = oldWords[i];
        rows[slot] = oldRows[i];
      }
    }
  }
}

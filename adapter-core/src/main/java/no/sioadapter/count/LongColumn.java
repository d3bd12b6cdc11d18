package no.sioadapter.count;

import java.util.ArrayList;
import java.util.List;

/** A growing column of large numbers, in chunks: growing never holds the column twice. */
final class LongColumn {
  private static final int CHUNK_BITS = 15;
  private static final int CHUNK = 1 << CHUNK_BITS;

  private final List<long[]> chunks = new ArrayList<>();
  private int size;

  void add(long value) {
    if (size == chunks.size() * CHUNK) {
      chunks.add(new long[CHUNK]);
    }
    chunks.get(size >>> CHUNK_BITS)[size & (CHUNK - 1)] = value;
    size++;
  }

  long get(int index) {
    return chunks.get(index >>> CHUNK_BITS)[index & (CHUNK - 1)];
  }
}

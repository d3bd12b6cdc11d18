package no.sioadapter.count;

import java.util.ArrayList;
import java.util.List;

/** A growing column of numbers, in chunks: growing never holds the column twice. */
final class IntColumn {
  private static final int CHUNK_BITS = 16;
  private static final int CHUNK = 1 << CHUNK_BITS;

  private final List<int[]> chunks = new ArrayList<>();
  private int size;

  void add(int value) {
    if (size == chunks.size() * CHUNK) {
      chunks.add(new int[CHUNK]);
    }
    chunks.get(size >>> CHUNK_BITS)[size & (CHUNK - 1)] = value;
    size++;
  }

  int get(int index) {
    return chunks.get(index >>> CHUNK_BITS)[index & (CHUNK - 1)];
  }

  int size() {
    return size;
  }
}

package no.sioadapter.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two things beside each other in one process: in pairs, the one first in every other pair, after a
 * warm-up. A pair's ratio is what counts, because a machine has slow and fast minutes.
 */
final class SideBySide {
  /** Something that takes time. */
  interface Work {
    void run() throws IOException;

    /** What must be ready before it; isn't measured. */
    default void prepare() throws IOException {}

    /** What is to be looked at after it; isn't measured. */
    default void look() throws IOException {}
  }

  private record Taken(long wall, long processor) {}

  /**
   * The smallest, the middle and the largest of what was measured.
   *
   * @param values sorted
   */
  record Spread(List<Double> values) {
    Spread {
      values = values.stream().sorted().toList();
    }

    double median() {
      int half = values.size() / 2;
      return values.size() % 2 == 1
          ? values.get(half)
          : (values.get(half - 1) + values.get(half)) / 2;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%.3f / %.3f / %.3f",
          values.get(0),
          median(),
          values.get(values.size() - 1));
    }
  }

  /**
   * What came of it.
   *
   * @param one seconds that the one takes
   * @param other seconds that the other takes
   * @param ratio the other's time to the one's
   * @param processorRatio the same in the thread's processor time, which other programs on the
   *     machine disturb less; the garbage collector's own threads aren't in it
   */
  record Result(Spread one, Spread other, Spread ratio, Spread processorRatio) {}

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final int warmUp;
  private final int pairs;

  SideBySide(int warmUp, int pairs) {
    this.warmUp = warmUp;
    this.pairs = pairs;
  }

  Result compare(Work one, Work other) throws IOException {
    for (int i = 0; i < warmUp; i++) {
      time(one);
      time(other);
    }
    List<Double> ones = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      boolean oneFirst = i % 2 == 0;
      Taken first = time(oneFirst ? one : other);
      Taken second = time(oneFirst ? other : one);
      Taken ofOne = oneFirst ? first : second;
      Taken ofOther = oneFirst ? second : first;
      ones.add(ofOne.wall() / 1e9);
      others.add(ofOther.wall() / 1e9);
      ratios.add((double) ofOther.wall() / ofOne.wall());
      processor.add((double) ofOther.processor() / ofOne.processor());
    }
    return new Result(
        new Spread(ones), new Spread(others), new Spread(ratios), new Spread(processor));
  }

  private Taken time(Work work) throws IOException {
    work.prepare();
    System.gc(); // what the one leaves behind is not the other's to clear away
    long wall = System.nanoTime();
    long processor = threads.getCurrentThreadCpuTime();
    work.run();
    Taken taken =
        new Taken(System.nanoTime() - wall, threads.getCurrentThreadCpuTime() - processor);
    work.look();
    return taken;
  }
}

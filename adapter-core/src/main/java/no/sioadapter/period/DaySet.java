package no.sioadapter.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A set of days, held as disjoint, ascending ranges that don't touch; each day is in it once. */
public record DaySet(List<DateRange> ranges) {
  /** No day. */
  public static final DaySet NONE = new DaySet(List.of());

  public DaySet {
    ranges = List.copyOf(ranges);
    for (int i = 1; i < ranges.size(); i++) {
      if (!ranges.get(i - 1).end().isBefore(ranges.get(i).start())) {
        throw new IllegalArgumentException("ranges touch or are out of order");
      }
    }
  }

  /** The days of one range. */
  public static DaySet of(DateRange range) {
    return range.isEmpty() ? NONE : new DaySet(List.of(range));
  }

  /** The days that are in at least one of the ranges; a day in several is in it once (I-04). */
  public static DaySet union(Collection<DateRange> ranges) {
    List<DateRange> merged = new ArrayList<>();
    List<DateRange> ordered =
        ranges.stream()
            .filter(range -> !range.isEmpty())
            .sorted(Comparator.comparing(DateRange::start))
            .toList();
    for (DateRange next : ordered) {
      int last = merged.size() - 1;
      if (last >= 0 && !merged.get(last).end().isBefore(next.start())) {
        DateRange before = merged.get(last);
        LocalDate end = before.end().isAfter(next.end()) ? before.end() : next.end();
        merged.set(last, new DateRange(before.start(), end));
      } else {
        merged.add(next);
      }
    }
    return new DaySet(merged);
  }

  /** The days of this set that also lie in the range. */
  public DaySet intersect(DateRange range) {
    return new DaySet(
        ranges.stream()
            .map(each -> each.intersect(range))
            .filter(each -> !each.isEmpty())
            .toList());
  }

  /** The days of this set that the other doesn't hold. */
  public DaySet minus(DaySet other) {
    List<DateRange> left = new ArrayList<>();
    for (DateRange range : ranges) {
      LocalDate from = range.start();
      for (DateRange hole : other.intersect(range).ranges) {
        if (from.isBefore(hole.start())) {
          left.add(new DateRange(from, hole.start()));
        }
        from = hole.end();
      }
      if (from.isBefore(range.end())) {
        left.add(new DateRange(from, range.end()));
      }
    }
    return new DaySet(left);
  }

  /** Whether there is no day in it. */
  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** How many days are in it. */
  public long length() {
    return ranges.stream().mapToLong(DateRange::length).sum();
  }
}

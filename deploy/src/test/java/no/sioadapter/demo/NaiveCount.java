package no.sioadapter.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts day by day, decision by decision, with fractions; slow, and easy to believe. */
final class NaiveCount {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2019, 3, 31);

  private final NaiveMapping mapping;
  private final Set<String> starred;
  private final Map<String, Fraction> delivered = new TreeMap<>();
  private final Map<String, Set<String>> recipients = new TreeMap<>();
  private final Set<String> personDays = new HashSet<>();
  private final Set<String> overlapping = new TreeSet<>();
  private final Map<String, Integer> tally = new TreeMap<>();

  NaiveCount(NaiveMapping mapping, Set<String> starred) {
    this.mapping = mapping;
    this.starred = starred;
  }

  void add(NaiveDecision decision) {
    boolean met = false;
    boolean outside = true;
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      boolean active = decision.runsOn(day);
      boolean extra = decision.extraDays().contains(day);
      if (active || extra) {
        LocalDate mappedOn = active ? day : decision.to();
        List<NaiveMapping.Row> rows = mapping.rowsFor(decision, mappedOn);
        boolean outsideSio = rows.stream().allMatch(row -> row.sioCode().equals("-"));
        boolean anyStar = rows.stream().anyMatch(row -> starred.contains(row.sioCode()));
        met |= active || anyStar;
        outside &= outsideSio;
        for (NaiveMapping.Row row : rows) {
          boolean star = starred.contains(row.sioCode());
          if (!outsideSio && (star || (active && !decision.absentOn(day)))) {
            count(decision, row, day);
          }
        }
      }
    }
    tally.merge(!met ? "not in quarter" : outside ? "outside" : "counted", 1, Integer::sum);
  }

  private void count(NaiveDecision decision, NaiveMapping.Row row, LocalDate day) {
    delivered.merge(row.sioCode(), row.daily(decision), Fraction::plus);
    recipients.computeIfAbsent(row.sioCode(), code -> new HashSet<>()).add(decision.person());
    if (!personDays.add(decision.person() + row.sioCode() + day)) {
      overlapping.add(decision.number());
    }
  }

  Fraction delivered(String code) {
    return delivered.getOrDefault(code, Fraction.ZERO);
  }

  Set<String> codes() {
    return delivered.keySet();
  }

  int recipients(String code) {
    return recipients.getOrDefault(code, Set.of()).size();
  }

  /** S01: distinct persons with at least one counted day on any code (I-09). */
  int recipients() {
    Set<String> all = new HashSet<>();
    recipients.values().forEach(all::addAll);
    return all.size();
  }

  /** Decisions that gave a person a code on a day that another had given already. */
  Set<String> overlapping() {
    return overlapping;
  }

  Map<String, Integer> tally() {
    return tally;
  }
}

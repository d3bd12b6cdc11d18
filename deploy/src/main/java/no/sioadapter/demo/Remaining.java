package no.sioadapter.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is still missing of the published sheet, code by code, exact. */
final class Remaining {
  private final Map<String, Boolean> star = new LinkedHashMap<>();
  private final Map<String, Long> ticks = new LinkedHashMap<>();

  /** From the delivered column of the sheet, as far as the EPJ systems hold it (not UK: I-18). */
  static Remaining ofTheSheet() {
    Remaining remaining = new Remaining();
    for (List<String> row : Tables.read("targets-2019Q1.csv")) {
      remaining.add(row.get(0), row.get(2).equals("yes"), row.get(3));
    }
    return remaining;
  }

  private void add(String code, boolean hasStar, String delivered) {
    star.put(code, hasStar);
    ticks.put(code, Ticks.of(new BigDecimal(delivered)));
  }

  Set<String> codes() {
    return ticks.keySet();
  }

  long of(String code) {
    return ticks.getOrDefault(code, 0L);
  }

  /** What the decisions give to a code. */
  long given(List<DemoDecision> decisions, String code) {
    return decisions.stream().mapToLong(d -> given(d, code)).sum();
  }

  private long given(DemoDecision decision, String code) {
    long days = decision.countedDays(star.getOrDefault(code, false));
    return decision.service().parts().stream()
        .filter(part -> part.sioCode().equals(code))
        .mapToLong(part -> Math.multiplyExact(days, part.dailyTicks(decision.amount())))
        .sum();
  }

  /** Takes what a decision gives off all its codes; more than is left is a flaw of the plan. */
  void take(DemoDecision decision) {
    for (Part part : decision.service().parts()) {
      String code = part.sioCode();
      long left = of(code) - given(decision, code);
      if (left < 0) {
        throw new IllegalStateException("Too much on " + code + " by " + decision.number());
      }
      ticks.put(code, left);
    }
  }

  void mustBeNothing() {
    ticks.forEach(
        (code, left) -> {
          if (left != 0) {
            throw new IllegalStateException(left + " ticks left on " + code);
          }
        });
  }
}

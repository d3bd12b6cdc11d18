package no.sioadapter.engine.coverage;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.LocalService;
import no.sioadapter.code.SioCode;
import no.sioadapter.count.CodeTotals;
import no.sioadapter.count.Contribution;
import no.sioadapter.count.Grain;
import no.sioadapter.count.Outcome;
import no.sioadapter.count.Units;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.ShownText;
import no.sioadapter.rulepack.RulePack;

/** What the decisions of one row come to. Names and units are kept as examples only, masked. */
final class Gathered {
  static final int MOST_EXAMPLES = 5;

  private final RulePack pack;
  private final CodeTotals byCode;
  private final List<String> names = new ArrayList<>();
  private final List<String> units = new ArrayList<>();
  private final TreeMap<Integer, Long> serviceTypes = new TreeMap<>();
  private Units withoutCode;
  private long decisions;
  private LocalDate firstDay = LocalDate.MAX;
  private LocalDate lastDay = LocalDate.MIN;

  Gathered(RulePack pack, Grain grain) {
    this.pack = pack;
    this.byCode = new CodeTotals(grain);
    this.withoutCode = new Units(BigInteger.ZERO, grain.perUnit());
  }

  void add(DecisionRecord record, Decision decision, Outcome outcome) {
    decisions++;
    for (Contribution contribution : CoverageSink.contributions(outcome)) {
      byCode.add(contribution);
    }
    if (outcome instanceof Outcome.LeftOut leftOut) {
      withoutCode = withoutCode.plus(leftOut.withoutCode());
    }
    example(names, record.localName().value().orElse(""));
    example(units, decision.service().unit());
    record.iplos().value().ifPresent(type -> serviceTypes.merge(type, 1L, Long::sum));
    if (decision.from().isBefore(firstDay)) {
      firstDay = decision.from();
    }
    LocalDate last = decision.to().orElse(LocalDate.MAX);
    if (last.isAfter(lastDay)) {
      lastDay = last;
    }
  }

  private static void example(List<String> examples, String text) {
    if (examples.size() < MOST_EXAMPLES && !text.isBlank()) {
      String shown = new ShownText(text.strip()).text();
      if (!examples.contains(shown)) {
        examples.add(shown);
      }
    }
  }

  LocalService service(CoverageSink.Key key) {
    return new LocalService(
        key.system(),
        key.localCode(),
        names,
        serviceTypes.entrySet().stream()
            .max(
                Map.Entry.<Integer, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey),
        key.unitKind(),
        key.shift(),
        key.staffingFactor(),
        key.place(),
        units);
  }

  long decisions() {
    return decisions;
  }

  /** In the form's order. */
  Map<SioCode, Units> byCode(CoverageSink.Key key) {
    Map<SioCode, Units> given = new LinkedHashMap<>();
    for (CodeEntry entry : pack.codes().entries()) {
      if (key.codes().contains(entry.code().value())) {
        given.put(entry.code(), byCode.of(entry.code()));
      }
    }
    return given;
  }

  Units withoutCode() {
    return withoutCode;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  Optional<LocalDate> lastDay() {
    return lastDay.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(lastDay);
  }
}

package no.sioadapter.reception;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SioCode;
import no.sioadapter.report.stated.About;
import no.sioadapter.report.stated.Figure;
import no.sioadapter.report.stated.StatedReport;
import no.sioadapter.rulepack.RulePack;

/** Whether a report follows the year's rules as the receiver has them. */
final class RuleCheck {
  private final RuleSource rules;
  private final Objections objections;

  RuleCheck(RuleSource rules, Objections objections) {
    this.rules = rules;
    this.objections = objections;
  }

  /** The rules to settle by; empty where there are none. */
  Optional<RulePack> check(StatedReport report) throws IOException {
    StatedReport.Head head = report.head();
    RuleSource.Answer answer = rules.rules(head.quarter().year(), head.zone(), head.travelGroup());
    if (answer instanceof RuleSource.Answer.Found found) {
      against(report, found.pack());
      return Optional.of(found.pack());
    }
    if (answer instanceof RuleSource.Answer.NoSuchYear) {
      objections.add(Fault.YEAR_UNKNOWN, About.YEAR.path(), Map.of("year", head.quarter().year()));
    } else {
      objections.add(
          Fault.PRICES_UNKNOWN,
          "Hode/Arbeidsgiveravgiftssone",
          Map.of(
              "year", head.quarter().year(),
              "zone", Objections.shown(head.zone()),
              "group", Objections.shown(head.travelGroup())));
    }
    return Optional.empty();
  }

  private void against(StatedReport report, RulePack pack) {
    StatedReport.Head head = report.head();
    if (head.key().compareTo(pack.keyPerQuarter()) != 0) {
      objections.add(
          Fault.KEY_DIFFERS,
          "Hode/NokkelAKonto",
          Map.of("said", head.key(), "expected", pack.keyPerQuarter()));
    }
    if (head.ruleYear() != pack.year() || !head.ruleSha256().equals(pack.sha256())) {
      objections.add(Fault.OTHER_RULES, "Hode/Regelpakke");
    }
    codes(report.lines(), pack);
    report.lines().forEach(line -> line(line, pack));
  }

  /** Every code of the year, each once and in its order; the schema has seen to the once. */
  private void codes(List<StatedReport.Line> lines, RulePack pack) {
    Set<SioCode> said = new HashSet<>();
    lines.forEach(line -> said.add(line.code()));
    for (CodeEntry entry : pack.codes().entries()) {
      if (!said.contains(entry.code())) {
        objections.add(Fault.CODE_MISSING, "Linjer", Map.of("code", entry.code()));
      }
    }
    int last = -1;
    for (StatedReport.Line line : lines) {
      int position = pack.codes().position(line.code()).orElse(-1);
      if (position < last || position < 0) {
        objections.add(
            Fault.CODE_MISPLACED,
            Paths.line(line.code()),
            Map.of("code", line.code(), "year", pack.year()));
      }
      last = Math.max(last, position);
    }
  }

  private void line(StatedReport.Line line, RulePack pack) {
    Optional<CodeEntry> entry = pack.codes().find(line.code());
    if (entry.isEmpty()) {
      return;
    }
    Map<String, Object> values = new HashMap<>(Map.of("code", line.code()));
    if (entry.get().unit() != line.unit()) {
      objections.add(Fault.CODE_DIFFERS, Paths.line(line.code()) + "/@enhet", values);
    }
    if (entry.get().star() != line.star()) {
      objections.add(Fault.CODE_DIFFERS, Paths.line(line.code()) + "/@stjerne", values);
    }
    var price = pack.prices().get(line.code());
    if (price == null || price.compareTo(line.unitPrice()) != 0) {
      values.put("said", line.unitPrice());
      values.put("expected", Optional.ofNullable(price));
      objections.add(Fault.PRICE_DIFFERS, Paths.figure(line.code(), Figure.UNIT_PRICE), values);
    }
    if (line.delivered().stripTrailingZeros().scale() > pack.counting().figureDecimals()) {
      values.put("said", line.delivered());
      values.put("decimals", pack.counting().figureDecimals());
      objections.add(Fault.TOO_MANY_DECIMALS, Paths.figure(line.code(), Figure.DELIVERED), values);
    }
  }
}

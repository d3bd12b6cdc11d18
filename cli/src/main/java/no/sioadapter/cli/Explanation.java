package no.sioadapter.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.UnitKind;
import no.sioadapter.count.Contribution;
import no.sioadapter.count.Grain;
import no.sioadapter.count.Units;
import no.sioadapter.decision.Decision;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.engine.RunSink;
import no.sioadapter.quality.Finding;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportLine;
import no.sioadapter.rulepack.Addition;

/**
 * A code's figure taken apart: what each decision gave, their exact sum, the one rounding (I-13),
 * and what becomes of it in kroner. The sum is over all decisions, also those that a limit keeps
 * from the list.
 */
final class Explanation implements RunSink {
  private final Terminal terminal;
  private final CodeEntry code;
  private final RunRequest request;
  private final long most;
  private final long perUnit;
  private final Numbers numbers;
  private final ExplanationTable table;
  private BigInteger grains = BigInteger.ZERO;
  private long rows;

  Explanation(Terminal terminal, CodeEntry code, RunRequest request, long most) {
    this.terminal = terminal;
    this.code = code;
    this.request = request;
    this.most = most;
    this.perUnit = Grain.of(request.rulePack().counting().monthDivisor()).perUnit();
    this.numbers = new Numbers(terminal.language());
    this.table = new ExplanationTable(terminal, code);
  }

  @Override
  public void finding(Finding finding) {
    // check lists these
  }

  @Override
  public void contribution(SourceSystem system, Decision decision, Contribution contribution) {
    if (contribution.code().equals(code.code())) {
      rows++;
      grains = grains.add(contribution.units().grains());
      if (rows <= most) {
        table.add(decision, contribution);
      }
    }
  }

  /** The sum, and the way from it to the figure and to kroner. */
  void finish(Report report) {
    ReportLine line =
        report.lines().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    if (rows > most) {
      terminal.print("explain.not-listed", Map.of("rows", numbers.whole(rows - most)));
    }
    print("explain.sum", Map.of("rows", numbers.whole(rows)), new Units(grains, perUnit));
    for (Addition addition : report.additions()) {
      if (addition.code().equals(code.code())) {
        add(addition);
      }
    }
    round(line);
    settle(line);
  }

  private void add(Addition addition) {
    Units units = new Units(grainsOf(addition.units()), perUnit);
    grains = grains.add(units.grains());
    print(
        "explain.by-hand",
        Map.of(
            "reason", Masked.text(addition.reason()),
            "document", Masked.text(addition.document()),
            "by", Masked.text(addition.registeredBy())),
        units);
  }

  /** Additions have fewer decimals than a grain is fine. */
  private BigInteger grainsOf(BigDecimal units) {
    return units.multiply(BigDecimal.valueOf(perUnit)).toBigIntegerExact();
  }

  private void round(ReportLine line) {
    Units exact = new Units(grains, perUnit);
    int decimals = request.rulePack().counting().figureDecimals();
    BigDecimal rounded = exact.figureOfRecord(decimals);
    print("explain.exact", Map.of(), exact);
    terminal.print(
        "explain.rounded", Map.of("decimals", decimals, "figure", numbers.exact(rounded)));
    if (rounded.compareTo(line.delivered()) != 0) {
      throw new IllegalStateException("the decisions don't add up to the figure of " + code.code());
    }
    terminal.print("explain.agrees", Map.of("figure", numbers.exact(line.delivered())));
  }

  private void settle(ReportLine line) {
    terminal.print(
        "explain.settled",
        Map.of(
            "planned", numbers.exact(line.planned()),
            "change", numbers.exact(line.change()),
            "price", numbers.plain(line.unitPrice()),
            "net", numbers.plain(line.net()),
            "recipients", numbers.whole(line.recipients())));
  }

  private void print(String key, Map<String, String> named, Units units) {
    Map<String, Object> all = new HashMap<>(named);
    all.put("fraction", units.fraction());
    all.put("units", numbers.exact(units.figureOfRecord(ExplanationTable.SHOWN_DECIMALS)));
    all.put("unit", terminal.words().format(unitKey()));
    terminal.print(key, all);
  }

  private String unitKey() {
    return code.unit() == UnitKind.HOUR ? "unit.hours" : "unit.days";
  }
}

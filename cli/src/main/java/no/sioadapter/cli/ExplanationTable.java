package no.sioadapter.cli;

import java.math.BigInteger;
import java.util.Map;
import java.util.stream.Collectors;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.count.Contribution;
import no.sioadapter.count.Units;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.Location;

/** What each decision gave to one code: a line each, printed as it comes. */
final class ExplanationTable {
  /** A decimal number beside each fraction, for the eye; the fraction is what is added. */
  static final int SHOWN_DECIMALS = 4;

  private static final String ROW = "%-16s %-12s %5s %6s %14s %18s %14s %-7s %5s  %-24s %s";

  private final Terminal terminal;
  private final Numbers numbers;

  ExplanationTable(Terminal terminal, CodeEntry code) {
    this.terminal = terminal;
    this.numbers = new Numbers(terminal.language());
    terminal.print(
        code.star() ? "explain.heading-star" : "explain.heading",
        Map.of("code", code.code(), "name", code.name()));
    row(
        word("decision"),
        word("local-code"),
        word("days"),
        word("absent"),
        word("per-day"),
        word("exact"),
        word("units"),
        word("kind"),
        word("line"),
        word("dates"),
        word("place"));
  }

  void add(Decision decision, Contribution contribution) {
    Units perDay =
        new Units(BigInteger.valueOf(contribution.grainsPerDay()), contribution.perUnit());
    Units units = contribution.units();
    row(
        Masked.text(decision.number().value()),
        Masked.text(decision.service().localCode().value()),
        numbers.whole(contribution.days().length()),
        numbers.whole(contribution.absentDays()),
        perDay.fraction(),
        units.fraction(),
        numbers.exact(units.figureOfRecord(SHOWN_DECIMALS)),
        word(
            switch (contribution.kind()) {
              case ACTIVE -> "active";
              case EXTRA -> "extra";
            }),
        Integer.toString(contribution.line()),
        dates(contribution),
        place(decision.where()));
  }

  private static String dates(Contribution contribution) {
    return contribution.days().ranges().stream()
        .map(range -> range.start() + "/" + range.last())
        .collect(Collectors.joining(","));
  }

  private static String place(Location where) {
    return Masked.text(where.file()) + ":" + where.line();
  }

  private String word(String key) {
    return terminal.words().format("explain.column." + key);
  }

  private void row(Object... cells) {
    terminal.out().println(ROW.formatted(cells).stripTrailing());
  }
}

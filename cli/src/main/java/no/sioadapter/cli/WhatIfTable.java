package no.sioadapter.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import no.sioadapter.code.SioCode;
import no.sioadapter.count.Units;
import no.sioadapter.engine.Flow;
import no.sioadapter.engine.Move;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.engine.WhatIfOutcome;
import no.sioadapter.report.QuarterDifference;

/** What another mapping table would change: the codes that differ, and who moves where. */
final class WhatIfTable {
  private static final int SHOWN_DECIMALS = 4;
  private static final String CODES = "  %-8s %18s %18s %18s %16s %16s";
  private static final String MOVES = "  %-16s %-14s %-24s %s";

  private final Terminal terminal;
  private final Numbers numbers;

  WhatIfTable(Terminal terminal) {
    this.terminal = terminal;
    this.numbers = new Numbers(terminal.language());
  }

  void print(RunRequest request, WhatIfOutcome.Compared compared, List<Move> moves) {
    QuarterDifference difference = compared.difference();
    terminal.print(
        "what-if.heading",
        Map.of(
            "number", request.municipality().number(),
            "name", Masked.text(request.municipality().name()),
            "quarter", request.quarter()));
    if (difference.differing().isEmpty()) {
      terminal.print("what-if.no-figure");
    } else {
      codes(difference);
    }
    whole(difference);
    terminal.print("what-if.moved", Map.of("decisions", numbers.whole(compared.moved())));
    compared.flows().forEach(this::flow);
    if (!moves.isEmpty()) {
      moves(moves, compared.moved());
    }
  }

  private void codes(QuarterDifference difference) {
    codeRow(
        word("code"),
        word("before"),
        word("after"),
        word("change"),
        word("kroner"),
        word("recipients"));
    for (QuarterDifference.Line line : difference.differing()) {
      codeRow(
          line.code().code().value(),
          numbers.exact(line.before().delivered()),
          numbers.exact(line.after().delivered()),
          signed(line.units(), numbers.exact(line.units())),
          signed(line.kroner(), numbers.kroner(line.kroner())),
          numbers.whole(line.before().recipients())
              + " → "
              + numbers.whole(line.after().recipients()));
    }
  }

  private void whole(QuarterDifference difference) {
    QuarterDifference.Whole before = difference.before();
    QuarterDifference.Whole after = difference.after();
    terminal.print(
        "what-if.total",
        Map.of(
            "before", numbers.kroner(before.total()),
            "after", numbers.kroner(after.total()),
            "change", signed(difference.kroner(), numbers.kroner(difference.kroner()))));
    terminal.print(
        "what-if.recipients",
        Map.of(
            "before", numbers.whole(before.recipients()),
            "after", numbers.whole(after.recipients())));
    terminal.print(
        "what-if.counts",
        Map.of(
            "countedBefore", numbers.whole(before.counts().counted()),
            "countedAfter", numbers.whole(after.counts().counted()),
            "outsideBefore", numbers.whole(before.counts().outside()),
            "outsideAfter", numbers.whole(after.counts().outside()),
            "leftOutBefore", numbers.whole(before.counts().leftOut()),
            "leftOutAfter", numbers.whole(after.counts().leftOut())));
  }

  private void flow(Flow flow) {
    terminal
        .out()
        .println(
            "  %8s  %s → %s"
                .formatted(numbers.whole(flow.decisions()), codes(flow.from()), codes(flow.to())));
  }

  private void moves(List<Move> moves, long all) {
    terminal.out().println();
    moveRow(word("decision"), word("local-code"), word("unit"), word("gives"));
    for (Move move : moves) {
      moveRow(
          Masked.text(move.number().value()),
          Masked.text(move.service().localCode().value()),
          Masked.text(move.service().unit()),
          given(move.before()) + " → " + given(move.after()));
    }
    if (all > moves.size()) {
      terminal.print("what-if.not-listed", Map.of("decisions", numbers.whole(all - moves.size())));
    }
  }

  private String given(SortedMap<SioCode, Units> units) {
    return units.isEmpty()
        ? word("nothing")
        : units.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + " "
                        + numbers.exact(each.getValue().figureOfRecord(SHOWN_DECIMALS)))
            .collect(Collectors.joining(" + "));
  }

  private String codes(List<SioCode> codes) {
    return codes.isEmpty()
        ? word("nothing")
        : codes.stream().map(SioCode::value).collect(Collectors.joining(" + "));
  }

  private static String signed(BigDecimal number, String shown) {
    return number.signum() > 0 ? "+" + shown : shown;
  }

  private String word(String key) {
    return terminal.words().format("what-if.word." + key);
  }

  private void codeRow(Object... cells) {
    terminal.out().println(CODES.formatted(cells).stripTrailing());
  }

  private void moveRow(Object... cells) {
    terminal.out().println(MOVES.formatted(cells).stripTrailing());
  }
}

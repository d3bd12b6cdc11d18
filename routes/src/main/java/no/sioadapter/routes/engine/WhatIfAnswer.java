package no.sioadapter.routes.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sioadapter.code.SioCode;
import no.sioadapter.count.Units;
import no.sioadapter.engine.Flow;
import no.sioadapter.engine.Move;
import no.sioadapter.engine.WhatIfOutcome;
import no.sioadapter.quality.ShownText;
import no.sioadapter.report.Counts;
import no.sioadapter.report.QuarterDifference;

/**
 * What a revision would make of a quarter, beside what the active one makes of it.
 *
 * @param revision the one that was asked about
 * @param codes every code of the year, also those that stay
 * @param moved how many decisions move
 * @param flows how many from which codes to which, the most first
 * @param decisions the first of those that move, as many as were asked for; no person is named
 */
public record WhatIfAnswer(
    int revision,
    String quarter,
    Whole before,
    Whole after,
    List<CodeFigures> codes,
    long moved,
    List<Moving> flows,
    List<MovingDecision> decisions) {
  public WhatIfAnswer {
    codes = List.copyOf(codes);
    flows = List.copyOf(flows);
    decisions = List.copyOf(decisions);
  }

  /** The quarter on one side: whole kroner, distinct recipients, where the decisions ended. */
  public record Whole(
      BigDecimal total,
      long recipients,
      long counted,
      long outside,
      long notInQuarter,
      long leftOut) {
    private static Whole of(QuarterDifference.Whole whole) {
      Counts counts = whole.counts();
      return new Whole(
          whole.total(),
          whole.recipients(),
          counts.counted(),
          counts.outside(),
          counts.notInQuarter(),
          counts.leftOut());
    }
  }

  /** A code on both sides. */
  public record CodeFigures(String code, BigDecimal unitPrice, Side before, Side after) {
    private static CodeFigures of(QuarterDifference.Line line) {
      return new CodeFigures(
          line.code().code().value(),
          line.unitPrice(),
          Side.of(line.before()),
          Side.of(line.after()));
    }
  }

  /** A code on one side: hours or days to the figure of record, kroner, recipients. */
  public record Side(BigDecimal delivered, BigDecimal net, long recipients) {
    private static Side of(QuarterDifference.Figures figures) {
      return new Side(figures.delivered(), figures.net(), figures.recipients());
    }
  }

  /** Decisions that move from the same codes to the same codes; no code is no figure. */
  public record Moving(List<String> from, List<String> to, long decisions) {
    public Moving {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }

    private static Moving of(Flow flow) {
      return new Moving(codes(flow.from()), codes(flow.to()), flow.decisions());
    }

    private static List<String> codes(List<SioCode> codes) {
      return codes.stream().map(SioCode::value).toList();
    }
  }

  /** A decision that moves, with what it gives to each code as an exact fraction. */
  public record MovingDecision(
      String number,
      String localCode,
      String unit,
      Map<String, String> before,
      Map<String, String> after) {
    public MovingDecision {
      before = Map.copyOf(before);
      after = Map.copyOf(after);
    }

    private static MovingDecision of(Move move) {
      return new MovingDecision(
          ShownText.mask(move.number().value()),
          ShownText.mask(move.service().localCode().value()),
          ShownText.mask(move.service().unit()),
          fractions(move.before()),
          fractions(move.after()));
    }

    private static Map<String, String> fractions(Map<SioCode, Units> given) {
      Map<String, String> fractions = new TreeMap<>();
      given.forEach((code, units) -> fractions.put(code.value(), units.fraction()));
      return fractions;
    }
  }

  static WhatIfAnswer of(
      int revision, String quarter, WhatIfOutcome.Compared compared, List<Move> moves) {
    QuarterDifference difference = compared.difference();
    return new WhatIfAnswer(
        revision,
        quarter,
        Whole.of(difference.before()),
        Whole.of(difference.after()),
        difference.lines().stream().map(CodeFigures::of).toList(),
        compared.moved(),
        compared.flows().stream().map(Moving::of).toList(),
        moves.stream().map(MovingDecision::of).toList());
  }
}

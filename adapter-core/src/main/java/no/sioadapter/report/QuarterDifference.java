package no.sioadapter.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.sioadapter.code.CodeEntry;

/**
 * What differs between two reports of the same municipality and quarter. Aggregates only.
 *
 * @param lines every code of the rule pack, in its order, also where nothing differs
 */
public record QuarterDifference(List<Line> lines, Whole before, Whole after) {
  public QuarterDifference {
    lines = List.copyOf(lines);
  }

  /**
   * The quarter as a whole, on one side.
   *
   * @param total whole kroner
   * @param recipients S01: distinct persons with a counted day on any code (I-09)
   * @param counts where the decisions ended
   */
  public record Whole(BigDecimal total, long recipients, Counts counts) {
    private static Whole of(Report report) {
      return new Whole(report.total(), report.recipients(), report.counts());
    }
  }

  /** A code on both sides. */
  public record Line(CodeEntry code, BigDecimal unitPrice, Figures before, Figures after) {
    /** Hours or days more on the second side; negative where they are fewer. */
    public BigDecimal units() {
      return after.delivered().subtract(before.delivered());
    }

    /** Kroner more on the second side, exact; negative where they are fewer. */
    public BigDecimal kroner() {
      return after.net().subtract(before.net());
    }

    /** Recipients more on the second side; negative where they are fewer. */
    public long recipients() {
      return after.recipients() - before.recipients();
    }

    /** Whether any figure differs. */
    public boolean differs() {
      return units().signum() != 0 || kroner().signum() != 0 || recipients() != 0;
    }
  }

  /**
   * A code's figures on one side.
   *
   * @param delivered the figure of record (I-13)
   * @param net kroner, exact
   */
  public record Figures(BigDecimal delivered, BigDecimal net, long recipients) {
    private static Figures of(ReportLine line) {
      return new Figures(line.delivered(), line.net(), line.recipients());
    }
  }

  /**
   * Holds two reports beside each other.
   *
   * @throws IllegalArgumentException where they aren't of one municipality, quarter and code system
   */
  public static QuarterDifference between(Report before, Report after) {
    if (!before.municipality().number().equals(after.municipality().number())
        || !before.quarter().equals(after.quarter())
        || before.lines().size() != after.lines().size()) {
      throw new IllegalArgumentException("reports of different quarters: nothing to compare");
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < before.lines().size(); i++) {
      ReportLine one = before.lines().get(i);
      ReportLine other = after.lines().get(i);
      if (!one.code().code().equals(other.code().code())) {
        throw new IllegalArgumentException("reports by different rule packs");
      }
      lines.add(new Line(other.code(), other.unitPrice(), Figures.of(one), Figures.of(other)));
    }
    return new QuarterDifference(lines, Whole.of(before), Whole.of(after));
  }

  /** The codes for which any figure differs. */
  public List<Line> differing() {
    return lines.stream().filter(Line::differs).toList();
  }

  /** Whole kroner more on the second side. */
  public BigDecimal kroner() {
    return after.total().subtract(before.total());
  }
}

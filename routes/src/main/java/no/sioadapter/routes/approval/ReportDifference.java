package no.sioadapter.routes.approval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.sioadapter.code.SioCode;
import no.sioadapter.quality.PastReport;

/**
 * What differs between two versions of a quarter's report. Aggregates only.
 *
 * @param with the version that it is held against
 * @param lines the codes for which any figure differs, by name
 */
public record ReportDifference(
    int with, List<Line> lines, long recipientsBefore, long recipientsAfter) {
  public ReportDifference {
    lines = List.copyOf(lines);
  }

  /** Whether any figure differs. */
  public boolean differs() {
    return !lines.isEmpty() || recipientsBefore != recipientsAfter;
  }

  /** A code on both sides; zeros where a side has no line for it. */
  public record Line(SioCode code, PastReport.Figures before, PastReport.Figures after) {
    /** Hours or days more on the second side. */
    public BigDecimal units() {
      return after.delivered().subtract(before.delivered());
    }

    /** Kroner more on the second side, exact. */
    public BigDecimal kroner() {
      return after.net().subtract(before.net());
    }

    private boolean differs() {
      return units().signum() != 0
          || kroner().signum() != 0
          || after.recipients() != before.recipients();
    }
  }

  static ReportDifference between(PastReport before, PastReport after) {
    TreeSet<SioCode> codes = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
    codes.addAll(before.codes().keySet());
    codes.addAll(after.codes().keySet());
    List<Line> lines = new ArrayList<>();
    for (SioCode code : codes) {
      Line line = new Line(code, before.of(code), after.of(code));
      if (line.differs()) {
        lines.add(line);
      }
    }
    return new ReportDifference(before.version(), lines, before.recipients(), after.recipients());
  }
}

package no.sioadapter.reception;

import java.math.BigDecimal;
import java.util.List;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.report.stated.StatedReport;

/**
 * The figures of an accepted report, for sums across municipalities.
 *
 * @param total whole kroner
 * @param recipients S01
 * @param lines every code, in the year's order
 */
public record ReceivedFigures(
    String municipalityName, BigDecimal total, long recipients, List<Line> lines) {
  public ReceivedFigures {
    lines = List.copyOf(lines);
  }

  /**
   * A code's.
   *
   * @param units delivered hours or days
   * @param kroner the net change, exact
   */
  public record Line(
      SioCode code, UnitKind unit, BigDecimal units, BigDecimal kroner, long recipients) {}

  static ReceivedFigures of(StatedReport report) {
    return new ReceivedFigures(
        report.head().municipalityName(),
        report.total(),
        report.recipients(),
        report.lines().stream()
            .map(
                line ->
                    new Line(
                        line.code(), line.unit(), line.delivered(), line.net(), line.recipients()))
            .toList());
  }
}

package no.sioadapter.web.rest;

import java.math.BigDecimal;
import java.util.List;
import no.sioadapter.routes.approval.ReportDifference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs between a report and the one that it is held against. */
@Schema(name = "ReportDifference")
public record ReportDifferenceView(
    @Schema(description = "The version that it is held against") int with,
    @Schema(description = "That version was approved, so that this one is or would be a correction")
        boolean correction,
    @Schema(description = "Whether any figure differs; where none does there is nothing to send")
        boolean differs,
    @Schema(description = "Distinct persons with a counted day (S01), in that version")
        long recipientsBefore,
    @Schema(description = "The same, in this version") long recipients,
    @Schema(description = "The codes for which any figure differs") List<Line> codes) {
  /** A code on both sides. */
  @Schema(name = "ReportDifferenceLine")
  public record Line(
      String code,
      @Schema(description = "Hours or days in that version") BigDecimal unitsBefore,
      @Schema(description = "Hours or days in this version") BigDecimal units,
      @Schema(description = "Net change in that version, kroner") BigDecimal kronerBefore,
      @Schema(description = "Net change in this version, kroner") BigDecimal kroner,
      long recipientsBefore,
      long recipients) {
    private static Line of(ReportDifference.Line line) {
      return new Line(
          line.code().value(),
          line.before().delivered(),
          line.after().delivered(),
          line.before().net(),
          line.after().net(),
          line.before().recipients(),
          line.after().recipients());
    }
  }

  static ReportDifferenceView of(ReportDifference difference, boolean correction) {
    return new ReportDifferenceView(
        difference.with(),
        correction,
        difference.differs(),
        difference.recipientsBefore(),
        difference.recipientsAfter(),
        difference.lines().stream().map(Line::of).toList());
  }
}

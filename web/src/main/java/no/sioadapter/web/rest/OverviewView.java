package no.sioadapter.web.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import no.sioadapter.code.UnitKind;
import no.sioadapter.reception.NationalOverview;
import no.sioadapter.reception.ReceivedFigures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quarter across municipalities, as the API tells it. */
@Schema(name = "NationalOverview")
public record OverviewView(
    String quarter,
    @Schema(description = "Municipalities of which something counts") long delivered,
    @Schema(description = "The sum of the corrections, whole kroner") BigDecimal total,
    @Schema(description = "The sum of S01") BigDecimal recipients,
    List<MunicipalityView> municipalities,
    List<CodeView> codes) {
  /** A municipality. */
  @Schema(name = "OverviewMunicipality")
  public record MunicipalityView(
      String number,
      String name,
      @Schema(description = "missing, received, accepted, superseded or rejected: the newest's")
          String state,
      @Schema(description = "The newest's") @Nullable Integer version,
      @Schema(description = "The newest's") @Nullable String receivedAt,
      @Schema(description = "The version that counts") @Nullable Integer counting,
      @Nullable BigDecimal total,
      @Schema(description = "S01") @Nullable Long recipients,
      List<CodeView> codes) {}

  /** A code. */
  @Schema(name = "OverviewCode")
  public record CodeView(
      String code,
      @Schema(description = "hour or day") String unit,
      BigDecimal units,
      BigDecimal kroner,
      BigDecimal recipients) {}

  static OverviewView of(NationalOverview overview) {
    return new OverviewView(
        overview.quarter().toString(),
        overview.delivered(),
        overview.total(),
        overview.recipients(),
        overview.municipalities().stream().map(OverviewView::municipality).toList(),
        overview.codes().stream()
            .map(
                each ->
                    code(
                        each.code().value(),
                        each.unit(),
                        each.units(),
                        each.kroner(),
                        each.recipients()))
            .toList());
  }

  private static MunicipalityView municipality(NationalOverview.Municipality each) {
    return new MunicipalityView(
        each.number().value(),
        each.name(),
        each.state().map(state -> state.name().toLowerCase(Locale.ROOT)).orElse("missing"),
        each.newest().map(report -> report.name().version()).orElse(null),
        each.newest().map(report -> report.receivedAt().toString()).orElse(null),
        each.counting().map(report -> report.name().version()).orElse(null),
        each.figures().map(ReceivedFigures::total).orElse(null),
        each.figures().map(ReceivedFigures::recipients).orElse(null),
        each.figures().stream()
            .flatMap(figures -> figures.lines().stream())
            .map(
                line ->
                    code(
                        line.code().value(),
                        line.unit(),
                        line.units(),
                        line.kroner(),
                        BigDecimal.valueOf(line.recipients())))
            .toList());
  }

  private static CodeView code(
      String code, UnitKind unit, BigDecimal units, BigDecimal kroner, BigDecimal recipients) {
    return new CodeView(code, unit == UnitKind.HOUR ? "hour" : "day", units, kroner, recipients);
  }
}

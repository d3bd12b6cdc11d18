package no.sioadapter.routes.engine;

import java.util.List;
import no.sioadapter.code.MappingLine;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.engine.coverage.Coverage;
import no.sioadapter.quality.ShownText;

/**
 * How a quarter's decisions are covered by the active table.
 *
 * @param rows what needs a mapping first, the weightiest first of all
 * @param unlisted decisions on local codes beyond the first 10 000 rows
 * @param unused the table's rows for the quarter that no decision met
 */
public record CoverageAnswer(
    String municipality,
    String quarter,
    List<ServiceAnswer> rows,
    long unlisted,
    List<UnusedRow> unused) {
  public CoverageAnswer {
    rows = List.copyOf(rows);
    unused = List.copyOf(unused);
  }

  /** A row of the table; {@code *} is for all systems. */
  public record UnusedRow(String file, int line, String system, String localCode) {
    private static UnusedRow of(MappingLine line) {
      return new UnusedRow(
          ShownText.mask(line.file()),
          line.line(),
          line.system().map(SourceSystem::id).orElse("*"),
          ShownText.mask(line.localCode().value()));
    }
  }

  static CoverageAnswer of(String municipality, String quarter, Coverage coverage, int decimals) {
    return new CoverageAnswer(
        municipality,
        quarter,
        coverage.rows().stream().map(row -> ServiceAnswer.of(row, decimals)).toList(),
        coverage.unlisted(),
        coverage.unused().stream().map(UnusedRow::of).toList());
  }
}

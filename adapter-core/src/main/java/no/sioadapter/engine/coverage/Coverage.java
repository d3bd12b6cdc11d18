package no.sioadapter.engine.coverage;

import java.util.List;
import no.sioadapter.code.MappingLine;

/**
 * How a quarter's decisions are covered by the mapping table. It grows with the local codes, not
 * with the decisions.
 *
 * @param rows what needs a mapping first, by kroner at stake, then by units; then the rest by
 *     system and local code
 * @param unlisted decisions on local codes beyond the first 10 000 rows: a column gone wrong
 * @param unused the table's rows for the quarter that no decision met (M10)
 */
public record Coverage(List<CoverageRow> rows, long unlisted, List<MappingLine> unused) {
  public Coverage {
    rows = List.copyOf(rows);
    unused = List.copyOf(unused);
  }
}

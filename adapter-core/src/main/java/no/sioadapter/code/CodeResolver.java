package no.sioadapter.code;

import java.time.LocalDate;
import java.util.List;
import no.sioadapter.period.DateRange;

/** The port to the mapping tables: from a local service to national codes, by date. */
public interface CodeResolver {
  /**
   * What the service resolves to on each day of the period: spans in order that together are the
   * period, split where the answer changes. An empty period gives no span.
   */
  List<ResolvedSpan> resolve(ServiceKey service, DateRange period);

  /**
   * The lines of the table that are valid on a day of the period, in their order. A resolver that
   * isn't a table has none.
   */
  default List<MappingLine> lines(DateRange period) {
    return List.of();
  }

  /** What the service resolves to on one day. */
  default Resolution resolve(ServiceKey service, LocalDate day) {
    return resolve(service, DateRange.closed(day, day)).get(0).resolution();
  }
}

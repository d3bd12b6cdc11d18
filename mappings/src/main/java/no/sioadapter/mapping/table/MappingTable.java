package no.sioadapter.mapping.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.MappingLine;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.ResolvedSpan;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.period.DateRange;

/**
 * A mapping table without errors: immutable, and safe to ask from several threads. Of the rows that
 * fit a decision on a day, those with most conditions win.
 */
public final class MappingTable implements CodeResolver {
  private final Map<LocalCode, CodeRows> byCode = new HashMap<>();

  private final String file;
  private final List<TableRow> rows;

  private MappingTable(String file, List<TableRow> rows) {
    this.file = file;
    this.rows = List.copyOf(rows);
    rows.stream()
        .map(MappingRow::of)
        .collect(Collectors.groupingBy(MappingRow::localCode))
        .forEach((code, ofCode) -> byCode.put(code, CodeRows.of(ofCode)));
  }

  /**
   * Rows among which {@link TableExamination} finds no error.
   *
   * @param file the name that findings tell it by
   */
  static MappingTable of(String file, List<TableRow> rows) {
    return new MappingTable(file, rows);
  }

  /** The rows as they were read, in the order in which they were read. */
  public List<TableRow> rows() {
    return rows;
  }

  @Override
  public List<MappingLine> lines(DateRange period) {
    return rows.stream()
        .filter(row -> row.validity().overlaps(period))
        .map(row -> new MappingLine(file, row.line(), row.system(), row.localCode()))
        .sorted(Comparator.comparingInt(MappingLine::line))
        .toList();
  }

  @Override
  public List<ResolvedSpan> resolve(ServiceKey service, DateRange period) {
    if (period.isEmpty()) {
      return List.of();
    }
    CodeRows ofCode = byCode.get(service.localCode());
    List<MappingRow> fitting = ofCode == null ? List.of() : ofCode.fitting(service);
    if (fitting.isEmpty()) {
      return List.of(new ResolvedSpan(period, new Resolution.Unmapped()));
    }
    if (CodeRows.allEnclose(fitting, period)) {
      return List.of(new ResolvedSpan(period, Answer.on(period.start(), fitting)));
    }
    return split(fitting, period);
  }

  private static List<ResolvedSpan> split(List<MappingRow> fitting, DateRange period) {
    NavigableSet<LocalDate> borders = new TreeSet<>(List.of(period.start(), period.end()));
    for (MappingRow row : fitting) {
      borders.add(row.validity().start());
      borders.add(row.validity().end());
    }
    List<ResolvedSpan> spans = new ArrayList<>();
    for (LocalDate from : borders.subSet(period.start(), true, period.end(), false)) {
      append(spans, from, borders.higher(from), Answer.on(from, fitting));
    }
    return spans;
  }

  private static void append(
      List<ResolvedSpan> spans, LocalDate from, LocalDate until, Resolution answer) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).resolution().equals(answer)) {
      DateRange longer = new DateRange(spans.get(last).days().start(), until);
      spans.set(last, new ResolvedSpan(longer, answer));
    } else {
      spans.add(new ResolvedSpan(new DateRange(from, until), answer));
    }
  }
}

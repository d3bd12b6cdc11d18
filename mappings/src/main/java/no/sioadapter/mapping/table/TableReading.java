package no.sioadapter.mapping.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.Severity;

/**
 * What became of a mapping table's file.
 *
 * @param table empty where the table is refused: a problem, or a finding that is an error
 * @param rows the rows that can be read, in their order, also where the table is refused
 * @param problems why the file can't be read as text at all; mostly none
 * @param notes what is worth saying of the file and refuses nothing
 * @param findings everything found in the table, by line
 */
public record TableReading(
    Optional<MappingTable> table,
    List<TableRow> rows,
    List<Problem> problems,
    List<Problem> notes,
    List<Finding> findings) {
  public TableReading {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
  }

  /** Why the table is refused, every problem and by line; empty where it isn't. */
  public List<Problem> refusals() {
    return Stream.concat(
            problems.stream(),
            findings.stream()
                .filter(each -> each.severity().compareTo(Severity.ERROR) <= 0)
                .map(each -> new Problem(each.where(), new Reason.InTable(each))))
        .toList();
  }
}

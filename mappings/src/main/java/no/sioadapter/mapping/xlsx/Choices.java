package no.sioadapter.mapping.xlsx;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.mapping.table.TableRow;

/**
 * What the lists of a workbook let one choose from.
 *
 * @param codes the year's national codes, in the form's order
 * @param systems the systems, in order
 */
public record Choices(List<CodeEntry> codes, List<SourceSystem> systems) {
  public Choices {
    codes = List.copyOf(codes);
    systems = List.copyOf(systems);
  }

  /** The year's codes, and the systems that are known or that rows name. */
  public static Choices of(
      CodeSystem codes, Collection<SourceSystem> systems, Collection<TableRow> rows) {
    return new Choices(
        codes.entries(),
        Stream.concat(systems.stream(), rows.stream().flatMap(row -> row.system().stream()))
            .distinct()
            .sorted()
            .toList());
  }
}

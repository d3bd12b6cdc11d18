package no.sioadapter.routes.terminology;

import java.util.Collection;
import java.util.List;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.table.TableRow;

/**
 * A municipality's mapping table beside the codes of one year.
 *
 * @param version the table's own: a revision's number, or the beginning of the content's hash
 * @param resolver the table as the engine asks it
 * @param rows the table as its owner wrote it
 */
public record LocalTable(
    MunicipalityNumber municipality,
    String version,
    NationalCodes codes,
    CodeResolver resolver,
    Collection<TableRow> rows) {
  public LocalTable {
    rows = List.copyOf(rows);
  }
}

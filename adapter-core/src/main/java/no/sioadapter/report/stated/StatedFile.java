package no.sioadapter.report.stated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one of the files beside the XML says, as far as it has it.
 *
 * @param about what it says of the report as a whole
 * @param total whole kroner
 * @param recipients S01
 */
public record StatedFile(
    Map<About, String> about,
    boolean preview,
    List<StatedRow> rows,
    Optional<BigDecimal> total,
    Optional<BigDecimal> recipients) {
  public StatedFile {
    about = Map.copyOf(about);
    rows = List.copyOf(rows);
  }
}

package no.sioadapter.report.stated;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.UnitKind;

/**
 * What a file says of one code, as far as the file has it.
 *
 * @param code 1 to 10 letters and digits, whether or not the year has it
 * @param figures those that the file has, in the order of {@link Figure}
 */
public record StatedRow(String code, Optional<UnitKind> unit, Map<Figure, BigDecimal> figures) {
  public StatedRow {
    EnumMap<Figure, BigDecimal> ordered = new EnumMap<>(Figure.class);
    ordered.putAll(figures);
    figures = Collections.unmodifiableMap(ordered);
  }
}

package no.sioadapter.mapping.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a mapping table can be written as and read from, known by the file's ending. */
public enum TableFormat {
  /** {@code .csv}. */
  CSV,
  /** {@code .xlsx}, a workbook. */
  XLSX,
  /** {@code .json}, FHIR R4 ConceptMaps. */
  JSON;

  /** The format of a file of that name; empty for other endings. */
  public static Optional<TableFormat> of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> lower.endsWith("." + each.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}

package no.sioadapter.mapping.exchange;

import ca.uhn.fhir.context.FhirContext;
import java.util.Collection;
import no.sioadapter.mapping.fhir.ConceptMapFile;
import no.sioadapter.mapping.fhir.MapNames;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.table.TableCsv;
import no.sioadapter.mapping.table.TableReader;
import no.sioadapter.mapping.table.TableReading;
import no.sioadapter.mapping.table.TableRow;
import no.sioadapter.mapping.xlsx.Choices;
import no.sioadapter.mapping.xlsx.WorkbookReader;
import no.sioadapter.mapping.xlsx.WorkbookWriter;
import no.sioadapter.text.Language;

/** Reads and writes tables in each format. */
public final class TableFiles {
  private TableFiles() {}

  /** Reads a file by its ending, as CSV where it has none of the known. */
  public static TableReading read(InputFile file, TableReader reader) {
    return switch (TableFormat.of(file.name()).orElse(TableFormat.CSV)) {
      case CSV -> reader.read(file);
      case XLSX -> new WorkbookReader(reader).read(file);
      case JSON -> new ConceptMapFile(FhirContext.forR4Cached()).read(file, reader);
    };
  }

  /**
   * What a file needs beside the rows.
   *
   * @param language of a workbook's headings
   * @param choices of a workbook's lists
   * @param names of ConceptMaps
   */
  public record Setting(Language language, Choices choices, MapNames names) {}

  /** The bytes of a file; the same rows and setting give the same bytes. */
  public static byte[] bytes(TableFormat format, Collection<TableRow> rows, Setting setting) {
    return switch (format) {
      case CSV -> TableCsv.bytes(rows);
      case XLSX -> new WorkbookWriter(setting.language()).bytes(rows, setting.choices());
      case JSON -> new ConceptMapFile(FhirContext.forR4Cached()).bytes(setting.names(), rows);
    };
  }
}

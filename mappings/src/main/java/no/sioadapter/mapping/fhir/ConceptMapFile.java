package no.sioadapter.mapping.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.sioadapter.mapping.file.CsvTable;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.mapping.table.TableReader;
import no.sioadapter.mapping.table.TableReading;
import no.sioadapter.mapping.table.TableRow;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ConceptMap;

/** A table's ConceptMaps as a file: a FHIR R4 Bundle (collection) in JSON. */
public final class ConceptMapFile {
  private final FhirContext context;

  /** The context is for R4; scanning its types takes a second or so, so keep it. */
  public ConceptMapFile(FhirContext context) {
    this.context = context;
  }

  /** The file's bytes, which the rows and the names alone decide. */
  public byte[] bytes(MapNames names, Collection<TableRow> rows) {
    Bundle bundle = new Bundle();
    bundle.setType(Bundle.BundleType.COLLECTION);
    for (ConceptMap map : new ConceptMaps(names).of(rows)) {
      bundle.addEntry().setFullUrl(map.getUrl()).setResource(map);
    }
    String json = context.newJsonParser().setPrettyPrint(true).encodeResourceToString(bundle);
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Reads a Bundle of ConceptMaps, or one alone; whatever is wrong refuses it whole. */
  public TableReading read(InputFile file, TableReader reader) {
    Problems problems = new Problems();
    List<CsvTable.Row> rows = new ArrayList<>();
    file.text(problems)
        .flatMap(text -> cells(file, text, problems))
        .ifPresent(cells -> rows.addAll(cells.rows()));
    return reader.read(file.name(), rows, problems);
  }

  private Optional<ConceptMapCells> cells(InputFile file, String text, Problems problems) {
    try {
      ConceptMapCells cells = new ConceptMapCells(file.name(), JsonLines.of(text), problems);
      IBaseResource resource =
          context
              .newJsonParser()
              .setParserErrorHandler(new StrictErrorHandler())
              .parseResource(text);
      read(resource, file, cells, problems);
      return Optional.of(cells);
    } catch (IOException | DataFormatException e) {
      problems.add(file.where(), new Reason.FhirBroken());
      return Optional.empty();
    }
  }

  private static void read(
      IBaseResource resource, InputFile file, ConceptMapCells cells, Problems problems) {
    if (resource instanceof ConceptMap map) {
      cells.read(map);
    } else if (resource instanceof Bundle bundle) {
      for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
        if (entry.getResource() instanceof ConceptMap map) {
          cells.read(map);
        } else {
          String type = entry.hasResource() ? entry.getResource().fhirType() : "Bundle.entry";
          problems.add(file.where(), new Reason.FhirNotConceptMap(type));
        }
      }
    } else {
      problems.add(file.where(), new Reason.FhirNotConceptMap(resource.fhirType()));
    }
  }
}

package no.sioadapter.reception;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.report.file.StatedManifest;
import no.sioadapter.report.stated.StatedFile;
import no.sioadapter.report.stated.StatedReport;

/**
 * What could be read of the files that were handed in.
 *
 * @param beside the files that are held against the XML
 */
record ReadFiles(
    Optional<StatedManifest> manifest, Optional<StatedReport> xml, Map<Part, StatedFile> beside) {
  ReadFiles {
    EnumMap<Part, StatedFile> ordered = new EnumMap<>(Part.class);
    ordered.putAll(beside);
    beside = Collections.unmodifiableMap(ordered);
  }
}

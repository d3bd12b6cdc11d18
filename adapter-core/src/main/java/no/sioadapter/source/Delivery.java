package no.sioadapter.source;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;

/**
 * One export as it was handed over: a ZIP, a pair of CSV files, or an XML file. Its files can be
 * opened again as often as needed and don't change.
 *
 * @param name what it is called in reports: the file's name, or the pair's stem; without folders
 * @param files the one file, or the pair's files in the order decisions, absences
 * @param municipality as the name says; empty where the name has another form
 * @param part the part that the name tells, such as {@code sone-nord}; empty text where none
 * @param timestamp as the name says; empty where the name has another form
 */
public record Delivery(
    SourceSystem system,
    String name,
    List<Path> files,
    Optional<MunicipalityNumber> municipality,
    String part,
    Optional<LocalDateTime> timestamp) {
  public Delivery {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a delivery has files");
    }
  }
}

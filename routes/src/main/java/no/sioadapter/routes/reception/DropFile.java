package no.sioadapter.routes.reception;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import no.sioadapter.reception.Part;
import no.sioadapter.report.ReportId;

/**
 * A file in the drop folder, by its name.
 *
 * @param sender whose folder it lies in; empty text for the drop folder itself
 */
record DropFile(Path path, String sender) {
  static DropFile of(Path file, Path drop) {
    Path within = drop.toAbsolutePath().relativize(file.toAbsolutePath());
    return new DropFile(file, within.getNameCount() > 1 ? within.getName(0).toString() : "");
  }

  String name() {
    return String.valueOf(path.getFileName());
  }

  /** Whether somebody is still writing it, by its name. */
  boolean isUnfinished() {
    String lower = name().toLowerCase(Locale.ROOT);
    return lower.startsWith(".")
        || lower.startsWith("~")
        || lower.endsWith(".part")
        || lower.endsWith(".filepart")
        || lower.endsWith(".tmp");
  }

  /** The report whose manifest it is. */
  Optional<ReportId> manifestOf() {
    return named(Part.MANIFEST);
  }

  /** The report that it is one of the five files of. */
  Optional<ReportId> partOf() {
    for (Part part : Part.values()) {
      Optional<ReportId> report = named(part);
      if (report.isPresent()) {
        return report;
      }
    }
    return Optional.empty();
  }

  private Optional<ReportId> named(Part part) {
    return name().endsWith(part.suffix())
        ? ReportId.parse(name().substring(0, name().length() - part.suffix().length()))
        : Optional.empty();
  }
}

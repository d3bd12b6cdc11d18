package no.sioadapter.routes.terminology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.revision.Revision;
import no.sioadapter.mapping.revision.Revisions;

/** Which table of a municipality runs use: translation must use the same. */
public interface TablesInUse {
  /**
   * A table in use.
   *
   * @param version its name among the municipality's tables; another table has another one
   */
  record InUse(String version, InputFile file) {}

  /** The municipality's table; empty where it has none. */
  Optional<InUse> of(MunicipalityNumber municipality) throws IOException;

  /**
   * What tells whether another table is in use now, beside the files in the folder; asked often.
   */
  default String state(MunicipalityNumber municipality) {
    return "";
  }

  /** The files in the municipalities' folders, known by the beginning of their hash. */
  static TablesInUse files(Path place) {
    return municipality -> {
      Path file = place.resolve(municipality.value()).resolve("mapping.csv");
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      InputFile table = InputFile.read(file);
      return Optional.of(new InUse(table.sha256().substring(0, 12), table));
    };
  }

  /** The active revisions, known by their number; where there is none, what the files say. */
  static TablesInUse revisions(Revisions revisions, Path place) {
    TablesInUse files = files(place);
    return new TablesInUse() {
      @Override
      public Optional<InUse> of(MunicipalityNumber municipality) throws IOException {
        Optional<Revision> active = revisions.history(municipality).active();
        if (active.isEmpty()) {
          return files.of(municipality);
        }
        InputFile table = revisions.content(active.get()).as(active.get().id().fileName());
        return Optional.of(new InUse(state(active.get()), table));
      }

      @Override
      public String state(MunicipalityNumber municipality) {
        return revisions.history(municipality).active().map(this::state).orElse("");
      }

      private String state(Revision revision) {
        return "r" + revision.id().number();
      }
    };
  }
}

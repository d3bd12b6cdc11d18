package no.sioadapter.mapping.revision;

import java.io.IOException;
import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problem;

/** What a municipality's settings say of its table. */
public interface TableRules {
  /**
   * Everything that makes a table unusable, by line; empty where nothing does.
   *
   * @throws IOException where the disk fails
   */
  List<Problem> problems(MunicipalityNumber municipality, InputFile table) throws IOException;

  /**
   * Whether approving needs another person than those who wrote; true unless the municipality says
   * otherwise.
   *
   * @throws IOException where the disk fails
   */
  boolean fourEyes(MunicipalityNumber municipality) throws IOException;
}

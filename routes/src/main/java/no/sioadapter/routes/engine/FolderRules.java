package no.sioadapter.routes.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.revision.TableRules;
import no.sioadapter.period.Quarter;

/**
 * What municipalities' folders say of their tables. A table is judged by the newest year that the
 * folder can be used for; the rows of other years are judged when those years are run.
 *
 * @param folder where the municipalities' folders lie
 */
public record FolderRules(Path folder) implements TableRules {
  @Override
  public List<Problem> problems(MunicipalityNumber municipality, InputFile table)
      throws IOException {
    MunicipalityFolder own = of(municipality);
    List<Problem> problems = List.of();
    for (int year : own.years().descendingSet()) {
      try {
        return own.checkTable(table, new Quarter(year, 1)).refusals();
      } catch (ConfigurationRefused refused) {
        problems = problems.isEmpty() ? refused.problems() : problems;
      }
    }
    return problems;
  }

  @Override
  public boolean fourEyes(MunicipalityNumber municipality) throws IOException {
    return of(municipality).fourEyes();
  }

  private MunicipalityFolder of(MunicipalityNumber municipality) {
    return MunicipalityFolder.at(folder.resolve(municipality.value()));
  }
}

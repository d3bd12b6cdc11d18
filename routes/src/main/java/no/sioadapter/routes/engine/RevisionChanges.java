package no.sioadapter.routes.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.mapping.revision.EffectiveTable;
import no.sioadapter.mapping.revision.Revision;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.mapping.revision.TableContent;
import no.sioadapter.mapping.revision.TableHistory;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.quarter.TableChanges;

/**
 * What revisions change, by their rows.
 *
 * @param folder where the municipalities' folders lie
 */
public record RevisionChanges(Revisions revisions, Path folder) implements TableChanges {
  /** As many as a rule pack may add. */
  private static final int MOST = 31;

  @Override
  public Optional<Active> active(MunicipalityNumber municipality) {
    return revisions
        .history(municipality)
        .active()
        .map(each -> new Active(each.id().number(), each.activeFrom().orElseThrow()));
  }

  @Override
  public boolean touches(
      MunicipalityNumber municipality, Optional<Integer> before, int after, Quarter quarter)
      throws IOException {
    if (before.filter(number -> number == after).isPresent()) {
      return false;
    }
    TableHistory history = revisions.history(municipality);
    Optional<Revision> one = before.flatMap(history::find);
    Optional<Revision> other = history.find(after);
    if (one.isEmpty() || other.isEmpty()) {
      return other.isPresent();
    }
    DateRange days = days(municipality, quarter);
    return !EffectiveTable.of(content(one.get()), days)
        .equals(EffectiveTable.of(content(other.get()), days));
  }

  private TableContent content(Revision revision) throws IOException {
    return revisions.content(revision);
  }

  /** The quarter's, and those before it whose extra days reach into it (I-08). */
  private DateRange days(MunicipalityNumber municipality, Quarter quarter) throws IOException {
    int reach = mostExtraDays(municipality, quarter);
    return DateRange.closed(quarter.firstDay().minusDays(reach), quarter.lastDay());
  }

  private int mostExtraDays(MunicipalityNumber municipality, Quarter quarter) throws IOException {
    try {
      return MunicipalityFolder.at(folder.resolve(municipality.value()))
          .rules(quarter)
          .pack()
          .counting()
          .extraDays();
    } catch (ConfigurationRefused refused) {
      // its rerun will say what is at fault in the folder
      return MOST;
    }
  }
}

package no.sioadapter.routes.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelForm;
import no.sioadapter.ledger.Reason;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.file.ProblemText;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.channel.ChannelSource;
import no.sioadapter.routes.municipality.Municipalities;
import no.sioadapter.text.Language;

/** The municipalities' folders, each named by its number. */
public final class ConfigFolders implements Municipalities, ChannelSource {
  private static final String PROBLEM = "D08";

  private final Path folder;

  private final Language language;
  private final FolderTables tables;

  /**
   * @param folder where the folders lie; it needn't be there
   * @param language for problems of a folder that can't say its own
   * @param revisions of the municipalities' mapping tables
   */
  public ConfigFolders(Path folder, Language language, Revisions revisions) {
    this.folder = folder;
    this.language = language;
    this.tables = new FolderTables(revisions, language);
  }

  @Override
  public List<MunicipalityNumber> numbers() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(Files::isDirectory)
          .map(each -> MunicipalityNumber.parse(each.getFileName().toString()))
          .flatMap(Optional::stream)
          .sorted((one, other) -> one.value().compareTo(other.value()))
          .toList();
    }
  }

  @Override
  public Municipalities.Answer find(MunicipalityNumber number, Quarter quarter) throws IOException {
    if (!numbers().contains(number)) {
      return new Municipalities.Answer.Unknown();
    }
    try {
      return new Municipalities.Answer.Found(load(number, quarter).configuration().municipality());
    } catch (ConfigurationRefused refused) {
      return new Municipalities.Answer.Unusable(reasons(refused));
    }
  }

  @Override
  public Municipalities.Answer reporting(MunicipalityNumber number, Quarter quarter)
      throws IOException {
    Municipalities.Answer own = find(number, quarter);
    if (own instanceof Municipalities.Answer.Found) {
      return own;
    }
    for (MunicipalityNumber other : numbers()) {
      if (find(other, quarter) instanceof Municipalities.Answer.Found found
          && found.municipality().predecessors().contains(number)) {
        return found;
      }
    }
    return own;
  }

  @Override
  public ChannelSource.Answer channels(MunicipalityNumber number, Collection<ChannelForm> forms)
      throws IOException {
    try {
      return new ChannelSource.Answer.Found(of(number).channels(number, forms));
    } catch (ConfigurationRefused refused) {
      return new ChannelSource.Answer.Unusable(reasons(refused));
    }
  }

  /**
   * Everything that a run needs to know of a municipality and a quarter.
   *
   * @param revision of its mapping table; empty where the folder's own file was read
   */
  record Loaded(Configuration configuration, Optional<Integer> revision) {}

  /** The folder as it is now, with the mapping table's active revision. */
  Loaded load(MunicipalityNumber number, Quarter quarter) throws ConfigurationRefused, IOException {
    MunicipalityFolder own = of(number);
    Optional<FolderTables.Active> active = tables.of(number, own);
    return active.isPresent()
        ? new Loaded(own.load(quarter, active.get().table()), Optional.of(active.get().revision()))
        : new Loaded(own.load(quarter), Optional.empty());
  }

  /** A municipality's own folder, which needn't be there. */
  MunicipalityFolder of(MunicipalityNumber number) {
    return MunicipalityFolder.at(place(number));
  }

  /** Where it lies, or would. */
  Path place(MunicipalityNumber number) {
    return folder.resolve(number.value());
  }

  /** What must be mended, in words. */
  List<Reason> reasons(ConfigurationRefused refused) {
    return reasons(refused.problems(), language);
  }

  /** The same in a language of somebody's choice. */
  static List<Reason> reasons(List<Problem> problems, Language language) {
    ProblemText words = ProblemText.in(language);
    return problems.stream().map(problem -> new Reason(PROBLEM, words.of(problem))).toList();
  }
}

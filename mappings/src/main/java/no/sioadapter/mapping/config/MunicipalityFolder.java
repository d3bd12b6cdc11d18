package no.sioadapter.mapping.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelForm;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.mapping.exchange.TableFiles;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.pack.PackFiles;
import no.sioadapter.mapping.table.TableReader;
import no.sioadapter.mapping.table.TableReading;
import no.sioadapter.period.Quarter;
import no.sioadapter.reminder.ReminderSettings;

/**
 * A municipality's folder: {@code municipality.yaml}, {@code mapping.csv}, {@code
 * a-konto-<year>.csv}, and optionally {@code betaling-<year>.csv}, {@code tillegg-<yyyy>Q<q>.csv},
 * {@code waivers.csv}, {@code profiles/} and {@code rulepack/<year>/}.
 */
public final class MunicipalityFolder {
  static final String TABLE = "mapping.csv";

  private final Path folder;

  private MunicipalityFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder, which needn't be there yet. */
  public static MunicipalityFolder at(Path folder) {
    return new MunicipalityFolder(folder);
  }

  /**
   * Reads everything that a run of the quarter needs.
   *
   * @throws ConfigurationRefused where anything in it is at fault, with every problem
   * @throws IOException where the disk fails
   */
  public Configuration load(Quarter quarter) throws ConfigurationRefused, IOException {
    return new Loading(folder, quarter, Optional.empty()).configuration();
  }

  /**
   * The same with a table in the place of the folder's own, which isn't looked at.
   *
   * @throws ConfigurationRefused where anything in it is at fault, with every problem
   * @throws IOException where the disk fails
   */
  public Configuration load(Quarter quarter, InputFile table)
      throws ConfigurationRefused, IOException {
    return new Loading(folder, quarter, Optional.of(table)).configuration();
  }

  /**
   * Examines a mapping table, which needn't lie in the folder, against the folder's rules of the
   * quarter's year; a table with errors is told of, not thrown. The file's ending says what it is:
   * CSV, a workbook, or ConceptMaps.
   *
   * @throws ConfigurationRefused where the municipality or its rule pack is at fault
   * @throws IOException where the disk fails, or the table's file is missing
   */
  public TableReading checkTable(Path table, Quarter quarter)
      throws ConfigurationRefused, IOException {
    return checkTable(InputFile.read(table), quarter);
  }

  /**
   * The same for a table that is no file.
   *
   * @throws ConfigurationRefused where the municipality or its rule pack is at fault
   * @throws IOException where the disk fails
   */
  public TableReading checkTable(InputFile table, Quarter quarter)
      throws ConfigurationRefused, IOException {
    return TableFiles.read(table, new TableReader(rules(quarter).pack()));
  }

  /**
   * The municipality and its rules of the quarter's year, and nothing else of the folder.
   *
   * @throws ConfigurationRefused where either is at fault
   * @throws IOException where the disk fails
   */
  public MunicipalityRules rules(Quarter quarter) throws ConfigurationRefused, IOException {
    return new Loading(folder, quarter, Optional.empty()).rules();
  }

  /**
   * The folder's own mapping table; empty where there is none.
   *
   * @throws IOException where the disk fails
   */
  public Optional<InputFile> table() throws IOException {
    Path file = folder.resolve(TABLE);
    return Files.isRegularFile(file) ? Optional.of(InputFile.read(file)) : Optional.empty();
  }

  /**
   * The years that there are rules for, shipped or in the folder.
   *
   * @throws IOException where the disk fails
   */
  public NavigableSet<Integer> years() throws IOException {
    return PackFiles.years(folder);
  }

  /**
   * Whether a revision of the table needs the eyes of another person than its author. Only a
   * setting that can be read waives that.
   *
   * @throws IOException where the disk fails
   */
  public boolean fourEyes() throws IOException {
    Path file = folder.resolve(MunicipalityFile.NAME);
    return !Files.isRegularFile(file) || MunicipalityFile.fourEyes(InputFile.read(file));
  }

  /**
   * The channels that its reports go over, in the order of {@code municipality.yaml}; empty where
   * it names none.
   *
   * @param number of the municipality
   * @param forms what each kind of channel can be told
   * @throws ConfigurationRefused where any of them is at fault, with every problem
   * @throws IOException where the disk fails
   */
  public List<ChannelSettings> channels(MunicipalityNumber number, Collection<ChannelForm> forms)
      throws ConfigurationRefused, IOException {
    Path file = folder.resolve(MunicipalityFile.NAME);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    Problems problems = new Problems();
    List<ChannelSettings> channels =
        new ChannelsFile(folder, forms, problems).read(InputFile.read(file), number);
    if (!problems.isEmpty()) {
      throw new ConfigurationRefused(problems.inOrder());
    }
    return channels;
  }

  /**
   * What it says of reminders.
   *
   * @throws ConfigurationRefused where any of that is at fault, with every problem
   * @throws IOException where the disk fails
   */
  public ReminderSettings reminders() throws ConfigurationRefused, IOException {
    Path file = folder.resolve(MunicipalityFile.NAME);
    if (!Files.isRegularFile(file)) {
      return ReminderSettings.NONE;
    }
    Problems problems = new Problems();
    ReminderSettings settings = new RemindersFile(problems).read(InputFile.read(file));
    if (!problems.isEmpty()) {
      throw new ConfigurationRefused(problems.inOrder());
    }
    return settings;
  }

  /**
   * What must be known of a quarter to remind of it; empty where the municipality's number isn't
   * valid in it. Rules that can't be read are no refusal: that they can't is worth a reminder.
   *
   * @throws ConfigurationRefused where the municipality itself is at fault
   * @throws IOException where the disk fails
   */
  public Optional<RemindedQuarter> reminded(Quarter quarter)
      throws ConfigurationRefused, IOException {
    return new Loading(folder, quarter, Optional.empty()).reminded();
  }
}

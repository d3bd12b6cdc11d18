package no.sioadapter.routes.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.mapping.config.MunicipalityRules;
import no.sioadapter.mapping.diff.DiffJson;
import no.sioadapter.mapping.diff.TableDiff;
import no.sioadapter.mapping.exchange.TableFiles;
import no.sioadapter.mapping.exchange.TableFormat;
import no.sioadapter.mapping.fhir.MapNames;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.revision.Refusal;
import no.sioadapter.mapping.revision.Revision;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.mapping.revision.TableContent;
import no.sioadapter.mapping.rollover.RollOver;
import no.sioadapter.mapping.rollover.WorkText;
import no.sioadapter.mapping.rollover.YearTurn;
import no.sioadapter.mapping.table.TableCsv;
import no.sioadapter.mapping.table.TableReader;
import no.sioadapter.mapping.table.TableReading;
import no.sioadapter.mapping.table.TableRow;
import no.sioadapter.mapping.xlsx.Choices;
import no.sioadapter.period.Quarter;
import no.sioadapter.text.Language;

/**
 * Municipalities' mapping tables, in and out in any of their formats. A table is judged by the
 * newest year that the municipality's folder can be used for, as {@link FolderRules} does.
 */
public final class TableDesk {
  private final ConfigFolders folders;
  private final Revisions revisions;
  private final String fhirBase;

  /**
   * @param fhirBase where FHIR's canonical addresses begin
   */
  public TableDesk(ConfigFolders folders, Revisions revisions, String fhirBase) {
    this.folders = folders;
    this.revisions = revisions;
    this.fhirBase = fhirBase;
  }

  /**
   * Whether the municipality has a folder here; where it has no revision yet, the folder's table
   * becomes one.
   *
   * @throws IOException where the disk fails
   */
  public boolean knows(MunicipalityNumber municipality) throws IOException {
    if (!folders.numbers().contains(municipality)) {
      return false;
    }
    if (revisions.history(municipality).active().isEmpty()) {
      folders.find(municipality, new Quarter(newestYear(municipality), 1));
    }
    return true;
  }

  /**
   * Reads a table that somebody sent.
   *
   * @throws IOException where the disk fails
   */
  public SentTable read(MunicipalityNumber municipality, TableFormat format, byte[] bytes)
      throws IOException {
    String name = "mapping." + format.name().toLowerCase(Locale.ROOT);
    TableReading reading;
    try {
      reading =
          folders.of(municipality).checkTable(InputFile.of(name, bytes), usable(municipality));
    } catch (ConfigurationRefused refused) {
      return new SentTable.Broken(new Refusal.TableBroken(refused.problems()));
    }
    if (reading.table().isEmpty()) {
      return new SentTable.Broken(new Refusal.TableBroken(reading.refusals()));
    }
    Optional<Revision> active = revisions.history(municipality).active();
    TableDiff diff =
        TableDiff.between(active.isPresent() ? rows(active.get()) : List.of(), reading.rows());
    return new SentTable.Sound(content(format, bytes, reading, active, diff), diff);
  }

  private TableContent content(
      TableFormat format,
      byte[] bytes,
      TableReading reading,
      Optional<Revision> active,
      TableDiff diff)
      throws IOException {
    if (active.isPresent() && diff.isEmpty()) {
      return revisions.content(active.get());
    }
    return TableContent.of(format == TableFormat.CSV ? bytes : TableCsv.bytes(reading.rows()));
  }

  /**
   * The way from one revision to another.
   *
   * @param before empty for no table at all
   * @throws IOException where the disk fails
   */
  public TableDiff diff(Optional<Revision> before, Revision after) throws IOException {
    return TableDiff.between(before.isPresent() ? rows(before.get()) : List.of(), rows(after));
  }

  /** A diff as a JSON object: {@code added}, {@code removed} and {@code changed} rows. */
  public static String json(TableDiff diff) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      DiffJson.write(diff, json);
      json.writeEndObject();
    }
    return text.toString();
  }

  /**
   * A revision's table: as CSV the very bytes that are kept.
   *
   * @param language of a workbook's headings
   * @return problems where the municipality's folder can't be used, which workbooks and ConceptMaps
   *     need the year's codes of
   * @throws IOException where the disk fails
   */
  public Asked<byte[]> export(Revision revision, TableFormat format, Language language)
      throws IOException {
    if (format == TableFormat.CSV) {
      return new Asked.Answered<>(revisions.content(revision).bytes());
    }
    MunicipalityNumber municipality = revision.id().municipality();
    try {
      Quarter quarter = usable(municipality);
      MunicipalityRules rules = folders.of(municipality).rules(quarter);
      List<TableRow> rows = rows(revision);
      TableFiles.Setting setting =
          new TableFiles.Setting(
              language,
              Choices.of(rules.pack().codes(), rules.municipality().systems(), rows),
              new MapNames(
                  fhirBase,
                  municipality,
                  quarter.year(),
                  Integer.toString(revision.id().number())));
      return new Asked.Answered<>(TableFiles.bytes(format, rows, setting));
    } catch (ConfigurationRefused refused) {
      return new Asked.Unusable<>(ConfigFolders.reasons(refused.problems(), language));
    }
  }

  /**
   * What the active table would be in a new year; nothing is kept.
   *
   * @throws IOException where the disk fails
   */
  public Asked<TurnedTable> turn(Revision active, int year, Language language) throws IOException {
    YearTurn turn = YearTurn.of(folders.place(active.id().municipality()), year);
    return turn instanceof YearTurn.Turned turned
        ? new Asked.Answered<>(
            TurnedTable.of(RollOver.of(rows(active), turned.turn()), WorkText.in(language)))
        : new Asked.Unusable<>(
            ConfigFolders.reasons(((YearTurn.Unusable) turn).problems(), language));
  }

  private List<TableRow> rows(Revision revision) throws IOException {
    return TableReader.ofAnyYear()
        .read(revisions.content(revision).as(revision.id().fileName()))
        .rows();
  }

  private int newestYear(MunicipalityNumber municipality) throws IOException {
    return folders.of(municipality).years().last();
  }

  /** The newest year that has rules which can be used. */
  private Quarter usable(MunicipalityNumber municipality) throws ConfigurationRefused, IOException {
    MunicipalityFolder own = folders.of(municipality);
    Optional<ConfigurationRefused> first = Optional.empty();
    for (int year : own.years().descendingSet()) {
      try {
        own.rules(new Quarter(year, 1));
        return new Quarter(year, 1);
      } catch (ConfigurationRefused refused) {
        first = first.isEmpty() ? Optional.of(refused) : first;
      }
    }
    throw first.orElseThrow();
  }
}

package no.sioadapter.mapping.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.decision.Location;
import no.sioadapter.mapping.file.CsvTable;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.Severity;
import no.sioadapter.quality.check.TableRowUnreadable;
import no.sioadapter.quality.check.TableRowUnreadable.Expected;
import no.sioadapter.rulepack.RulePack;

/** Reads a mapping table's file and examines it whole against a year's rules. */
public final class TableReader {
  private static final CheckCode UNREADABLE = CheckCode.of(TableRowUnreadable.class);

  private final Map<CheckCode, Severity> severities;
  private final Optional<RulePack> pack;

  /** The year whose codes the table is for, and whose checks look at it. */
  public TableReader(RulePack pack) {
    this.pack = Optional.of(pack);
    this.severities = new HashMap<>();
    pack.checks().forEach((code, setting) -> severities.put(code, setting.severity()));
  }

  private TableReader() {
    this.pack = Optional.empty();
    this.severities = Map.of(UNREADABLE, Severity.ERROR);
  }

  /** Reads the rows as text says them (T01); what a year says of them is not asked. */
  public static TableReader ofAnyYear() {
    return new TableReader();
  }

  /** Everything that is to be said of the file; a table where nothing of it is an error. */
  public TableReading read(InputFile file) {
    Problems problems = new Problems();
    Optional<CsvTable> csv =
        CsvTable.read(file, TableColumn.headings(false), TableColumn.headings(true), problems);
    List<CsvTable.Row> rows =
        csv.map(CsvTable::rows).orElse(List.of()).stream().map(TableReader::bare).toList();
    return read(file.name(), rows, problems);
  }

  /**
   * The same of rows of cells that come from elsewhere than CSV.
   *
   * @param name the name that findings tell the table by
   * @param rows their cells by heading ({@link TableColumn#heading})
   * @param problems what is wrong already, which refuses the table
   */
  public TableReading read(String name, List<CsvTable.Row> rows, Problems problems) {
    List<Finding> findings = new ArrayList<>();
    List<Problem> ofTheFile = new ArrayList<>();
    for (Problem each : problems.inOrder()) {
      Optional<Details> details = details(each.reason());
      details.ifPresent(found -> add(findings, each.where(), found));
      if (details.isEmpty()) {
        ofTheFile.add(each);
      }
    }
    RowReader reader = new RowReader((where, found) -> add(findings, where, found));
    List<TableRow> read = new ArrayList<>();
    rows.forEach(row -> reader.read(row).ifPresent(read::add));
    examine(name, read, findings);
    findings.sort(
        Comparator.comparingLong((Finding each) -> each.where().line())
            .thenComparing(Finding::code));
    boolean refused =
        !ofTheFile.isEmpty()
            || findings.stream().anyMatch(each -> each.severity().compareTo(Severity.ERROR) <= 0);
    return new TableReading(
        refused ? Optional.empty() : Optional.of(MappingTable.of(name, read)),
        read,
        ofTheFile,
        problems.notes(),
        findings);
  }

  /**
   * The same of rows that have been read before.
   *
   * @param name the name that findings tell the table by
   */
  public TableReading examine(String name, List<TableRow> rows) {
    return read(name, rows.stream().map(row -> cells(name, row)).toList(), new Problems());
  }

  private static CsvTable.Row cells(String name, TableRow row) {
    Map<String, String> cells = new HashMap<>();
    TableCells.of(row).forEach((column, text) -> cells.put(column.heading(), text));
    return new CsvTable.Row(new Location(name, row.line(), ""), cells);
  }

  private static CsvTable.Row bare(CsvTable.Row row) {
    Map<String, String> cells = new HashMap<>();
    row.fields().forEach((heading, text) -> cells.put(heading, GuardedText.bare(text)));
    return new CsvTable.Row(row.where(), cells);
  }

  private void examine(String name, List<TableRow> rows, List<Finding> findings) {
    if (pack.isPresent()) {
      new TableExamination(pack.get(), name, (where, found) -> add(findings, where, found))
          .examine(rows.stream().map(MappingRow::of).toList());
    }
  }

  private static Optional<Details> details(Reason reason) {
    if (reason instanceof Reason.ColumnMissing missing) {
      return Optional.of(unreadable(missing.column(), "", Expected.HEADER));
    }
    if (reason instanceof Reason.ColumnTwice twice) {
      return Optional.of(unreadable(twice.column(), twice.column(), Expected.HEADER));
    }
    if (reason instanceof Reason.FieldsMiscounted miscounted) {
      return Optional.of(unreadable("", Integer.toString(miscounted.found()), Expected.COLUMNS));
    }
    return Optional.empty();
  }

  private static Details unreadable(String column, String text, Expected expected) {
    return new TableRowUnreadable.Found(column, text, expected);
  }

  /** A check that the year doesn't name doesn't run. */
  private void add(List<Finding> findings, Location where, Details details) {
    Severity severity = severities.get(details.code());
    if (severity != null) {
      findings.add(new Finding(severity, where, Optional.empty(), details));
    }
  }
}

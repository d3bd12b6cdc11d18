package no.sioadapter.mapping.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.sioadapter.decision.Location;
import no.sioadapter.mapping.file.CsvTable;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.Severity;
import no.sioadapter.quality.check.TableRowUnreadable;
import no.sioadapter.quality.check.TableRowUnreadable.Expected;
import no.sioadapter.rulepack.RulePack;

/** Reads a mapping table's file and examines it whole against a year's rules. */
public final class TableReader {
  private static final List<String> REQUIRED =
      List.of(
          "system",
          "local_code",
          "unit",
          "shift",
          "staffing_factor",
          "place",
          "sio_code",
          "share",
          "hours_per_week",
          "valid_from",
          "valid_to");
  private static final List<String> OPTIONAL = List.of("local_name", "note");

  private final RulePack pack;

  /** The year whose codes the table is for, and whose checks look at it. */
  public TableReader(RulePack pack) {
    this.pack = pack;
  }

  /** Everything that is to be said of the file; a table where nothing of it is an error. */
  public TableReading read(InputFile file) {
    Problems problems = new Problems();
    List<Finding> findings = new ArrayList<>();
    Optional<CsvTable> csv = CsvTable.read(file, REQUIRED, OPTIONAL, problems);
    List<Problem> ofTheFile = new ArrayList<>();
    for (Problem each : problems.inOrder()) {
      Optional<Details> details = details(each.reason());
      details.ifPresent(found -> add(findings, each.where(), found));
      if (details.isEmpty()) {
        ofTheFile.add(each);
      }
    }
    RowReader reader = new RowReader((where, found) -> add(findings, where, found));
    List<MappingRow> rows = new ArrayList<>();
    csv.ifPresent(table -> table.rows().forEach(row -> reader.read(row).ifPresent(rows::add)));
    new TableExamination(pack, file.name(), (where, found) -> add(findings, where, found))
        .examine(rows);
    findings.sort(
        Comparator.comparingLong((Finding each) -> each.where().line())
            .thenComparing(Finding::code));
    boolean refused =
        !ofTheFile.isEmpty()
            || findings.stream().anyMatch(each -> each.severity().compareTo(Severity.ERROR) <= 0);
    return new TableReading(
        refused ? Optional.empty() : Optional.of(MappingTable.of(file.name(), rows)),
        ofTheFile,
        problems.notes(),
        findings);
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
    CheckSetting setting = pack.checks().get(details.code());
    if (setting != null) {
      findings.add(new Finding(setting.severity(), where, Optional.empty(), details));
    }
  }
}

package no.sioadapter.mapping.config;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sioadapter.code.SioCode;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.CsvTable;
import no.sioadapter.mapping.file.Decimals;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.mapping.pack.Years;
import no.sioadapter.period.Quarter;
import no.sioadapter.rulepack.PaymentRowRule;
import no.sioadapter.rulepack.RulePack;

/** Reads {@code a-konto-<year>.csv} and {@code betaling-<year>.csv}. */
final class OnAccountFiles {
  private static final List<String> PLAN = List.of("year", "code", "yearly_units");
  private static final List<String> QUARTERS =
      List.of("planned_q1", "planned_q2", "planned_q3", "planned_q4");
  private static final List<String> PAYMENTS = List.of("row", "amount");
  private static final Decimals UNITS = Decimals.between("0", "999999999", 4);
  private static final Decimals PLANNED = Decimals.between("0", "999999999", 0);
  private static final Decimals KRONER = Decimals.between("0", "9999999999", 0);

  private final RulePack pack;
  private final Quarter quarter;
  private final Problems problems;
  private final CellReader cells;

  OnAccountFiles(RulePack pack, Quarter quarter, Problems problems) {
    this.pack = pack;
    this.quarter = quarter;
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  /** The plan: yearly units, and this quarter's planned units where they are given. */
  record Plan(Map<SioCode, BigDecimal> yearlyUnits, Map<SioCode, Long> plannedQuarter) {}

  Plan plan(InputFile file) {
    Plan plan = new Plan(new HashMap<>(), new HashMap<>());
    Map<SioCode, Long> lines = new HashMap<>();
    CsvTable.read(file, PLAN, QUARTERS, problems)
        .ifPresent(table -> table.rows().forEach(row -> planRow(row, plan, lines)));
    return plan;
  }

  private void planRow(CsvTable.Row row, Plan plan, Map<SioCode, Long> lines) {
    Years.examine(row.cell("year"), quarter.year(), problems);
    Optional<SioCode> code = new PackCodes(pack, cells, problems).read(row.cell("code"));
    code.map(each -> lines.putIfAbsent(each, row.where().line()))
        .ifPresent(
            first ->
                problems.add(
                    row.where().at("code"),
                    new Reason.ListedTwice(row.cell("code").text(), first)));
    Optional<BigDecimal> yearly = cells.decimal(row.cell("yearly_units"), UNITS);
    for (String each : QUARTERS) {
      if (!row.isBlank(each)) {
        Optional<BigDecimal> planned = cells.decimal(row.cell(each), PLANNED);
        if (each.endsWith(Integer.toString(quarter.number())) && code.isPresent()) {
          planned.ifPresent(units -> plan.plannedQuarter().put(code.get(), units.longValueExact()));
        }
      }
    }
    if (code.isPresent() && yearly.isPresent()) {
      plan.yearlyUnits().put(code.get(), yearly.get());
    }
  }

  /** The payment plan: an amount for each row of the pack's payment block. */
  Map<String, BigDecimal> payments(InputFile file) {
    Map<String, Boolean> known =
        pack.paymentRows().stream().collect(Collectors.toMap(PaymentRowRule::name, each -> true));
    Map<String, BigDecimal> amounts = new HashMap<>();
    Map<String, Long> lines = new HashMap<>();
    Optional<CsvTable> table = CsvTable.read(file, PAYMENTS, List.of(), problems);
    table.ifPresent(each -> each.rows().forEach(row -> paymentRow(row, known, amounts, lines)));
    if (table.isPresent()) {
      pack.paymentRows().stream()
          .map(PaymentRowRule::name)
          .filter(each -> !lines.containsKey(each))
          .forEach(each -> problems.add(file.where(), new Reason.PaymentRowMissing(each)));
    }
    return amounts;
  }

  private void paymentRow(
      CsvTable.Row row,
      Map<String, Boolean> known,
      Map<String, BigDecimal> amounts,
      Map<String, Long> lines) {
    Cell name = row.cell("row");
    Optional<BigDecimal> amount = cells.decimal(row.cell("amount"), KRONER);
    if (cells.among(name, known).isEmpty()) {
      return;
    }
    Long first = lines.putIfAbsent(name.text(), row.where().line());
    if (first != null) {
      problems.add(name.where(), new Reason.ListedTwice(name.text(), first));
    }
    amount.ifPresent(kroner -> amounts.put(name.text(), kroner));
  }
}

package no.sioadapter.mapping.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.decision.EndReason;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.Decimals;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.mapping.file.YamlSection;
import no.sioadapter.reminder.ReminderSettings;
import no.sioadapter.rulepack.CountingSettings;
import no.sioadapter.rulepack.PaymentRowRule;
import no.sioadapter.rulepack.Tolerance;

/** Reads {@code settings.yaml}: how the year counts and pays, and the headings of the form. */
final class SettingsFile {
  private static final List<String> KEYS =
      List.of(
          "year",
          "key_per_quarter",
          "counting",
          "payment_rows",
          "categories",
          "tolerance",
          "deadline_days");
  private static final List<String> COUNTING =
      List.of(
          "first_day_active",
          "last_day_active",
          "absent_on_first_day",
          "absent_on_last_day",
          "extra_days",
          "extra_day_reasons",
          "month_divisor",
          "figure_decimals");
  private static final List<String> TOLERANCE = List.of("hours", "days", "kroner");
  private static final List<String> PAYMENT_ROW = List.of("name", "quarter", "carries_correction");
  private static final Map<String, EndReason> REASONS =
      Map.of(
          "died", EndReason.DIED,
          "moved", EndReason.MOVED,
          "ceased", EndReason.CEASED,
          "changed", EndReason.CHANGED);
  private static final Decimals TOLERATED = Decimals.between("0", "999999999", 2);
  private static final Decimals KEY = Decimals.between("0.000001", "1", 6);
  private static final Decimals DIVISOR = Decimals.between("0.01", "99.99", 2);

  private final Problems problems;
  private final CellReader cells;

  SettingsFile(Problems problems) {
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  Optional<YearSettings> read(InputFile file, int year) {
    return YamlSection.read(file, problems).flatMap(root -> read(root, year));
  }

  private Optional<YearSettings> read(YamlSection root, int year) {
    int before = problems.count();
    root.knows(KEYS);
    root.cell("year").ifPresent(cell -> Years.examine(cell, year, problems));
    Optional<BigDecimal> key =
        root.cell("key_per_quarter").flatMap(cell -> cells.decimal(cell, KEY));
    Optional<CountingSettings> counting = root.section("counting").flatMap(this::counting);
    List<PaymentRowRule> rows = paymentRows(root);
    Map<String, String> categories = categories(root);
    // a pack that doesn't speak of it tolerates nothing
    Optional<Tolerance> tolerance =
        root.has("tolerance")
            ? root.section("tolerance").flatMap(this::tolerance)
            : Optional.of(Tolerance.NONE);
    // no source gives a deadline, so that a pack needn't (docs/adr/0066)
    Optional<Integer> deadline =
        root.optionalCell("deadline_days")
            .flatMap(cell -> cells.whole(cell, 1, ReminderSettings.LATEST_DEADLINE));
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(
            new YearSettings(
                key.orElseThrow(),
                counting.orElseThrow(),
                rows,
                categories,
                tolerance.orElseThrow(),
                deadline));
  }

  private Optional<CountingSettings> counting(YamlSection section) {
    int before = problems.count();
    section.knows(COUNTING);
    Optional<Boolean> firstDay = truth(section, "first_day_active");
    Optional<Boolean> lastDay = truth(section, "last_day_active");
    Optional<Boolean> absentFirst = truth(section, "absent_on_first_day");
    Optional<Boolean> absentLast = truth(section, "absent_on_last_day");
    Optional<Integer> extraDays =
        section.cell("extra_days").flatMap(cell -> cells.whole(cell, 0, 31));
    Set<EndReason> reasons = EnumSet.noneOf(EndReason.class);
    section
        .cells("extra_day_reasons")
        .forEach(cell -> cells.among(cell, REASONS).ifPresent(reasons::add));
    Optional<BigDecimal> divisor =
        section.cell("month_divisor").flatMap(cell -> cells.decimal(cell, DIVISOR));
    Optional<Integer> decimals =
        section.cell("figure_decimals").flatMap(cell -> cells.whole(cell, 0, 6));
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(
            new CountingSettings(
                firstDay.orElseThrow(),
                lastDay.orElseThrow(),
                absentFirst.orElseThrow(),
                absentLast.orElseThrow(),
                extraDays.orElseThrow(),
                reasons,
                divisor.orElseThrow(),
                decimals.orElseThrow()));
  }

  private Optional<Tolerance> tolerance(YamlSection section) {
    int before = problems.count();
    section.knows(TOLERANCE);
    Optional<BigDecimal> hours = tolerated(section, "hours");
    Optional<BigDecimal> days = tolerated(section, "days");
    Optional<BigDecimal> kroner = tolerated(section, "kroner");
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(new Tolerance(hours.orElseThrow(), days.orElseThrow(), kroner.orElseThrow()));
  }

  private Optional<BigDecimal> tolerated(YamlSection section, String key) {
    return section.cell(key).flatMap(cell -> cells.decimal(cell, TOLERATED));
  }

  private Optional<Boolean> truth(YamlSection section, String key) {
    return section.cell(key).flatMap(cells::truth);
  }

  private List<PaymentRowRule> paymentRows(YamlSection root) {
    int before = problems.count();
    List<PaymentRowRule> rows = new ArrayList<>();
    for (YamlSection each : root.sections("payment_rows")) {
      paymentRow(each).ifPresent(rows::add);
    }
    if (problems.count() > before) {
      return List.of();
    }
    for (int quarter = 1; quarter <= 4; quarter++) {
      int number = quarter;
      long carrying =
          rows.stream().filter(row -> row.quarter() == number && row.carriesCorrection()).count();
      // a correction on no row would get lost, on two rows be paid twice
      if (carrying != 1) {
        problems.add(
            root.where().at("payment_rows"), new Reason.NotOneCorrectionRow(number, carrying));
      }
    }
    return rows;
  }

  private Optional<PaymentRowRule> paymentRow(YamlSection section) {
    section.knows(PAYMENT_ROW);
    Optional<String> name = section.cell("name").flatMap(cells::text);
    Optional<Integer> quarter = section.cell("quarter").flatMap(cell -> cells.whole(cell, 1, 4));
    Optional<Boolean> carries = truth(section, "carries_correction");
    return name.isEmpty() || quarter.isEmpty() || carries.isEmpty()
        ? Optional.empty()
        : Optional.of(new PaymentRowRule(name.get(), quarter.get(), carries.get()));
  }

  private Map<String, String> categories(YamlSection root) {
    Map<String, String> headings = new LinkedHashMap<>();
    root.section("categories")
        .ifPresent(
            section -> {
              for (String key : section.keys()) {
                Optional<Cell> cell = section.cell(key);
                cell.flatMap(cells::text).ifPresent(text -> headings.put(key, text));
              }
            });
    return headings;
  }
}

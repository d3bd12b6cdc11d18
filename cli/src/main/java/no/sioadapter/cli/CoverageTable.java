package no.sioadapter.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sioadapter.code.LocalService;
import no.sioadapter.code.MappingLine;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.UnitKind;
import no.sioadapter.count.Units;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.engine.coverage.Coverage;
import no.sioadapter.engine.coverage.CoverageRow;

/** The coverage for the eye: what needs a mapping, what has one, and rows that nobody met. */
final class CoverageTable {
  private static final String OPEN = "  %-8s %-14s %-28s %-12s %7s %16s %-6s %16s %-8s %-22s %s";
  private static final String DONE = "  %-8s %-14s %-28s %7s %-44s %-22s %s";

  private final Terminal terminal;
  private final RunRequest request;
  private final Numbers numbers;

  CoverageTable(Terminal terminal, RunRequest request) {
    this.terminal = terminal;
    this.request = request;
    this.numbers = new Numbers(terminal.language());
  }

  void print(Coverage coverage) {
    terminal.print(
        "coverage.heading",
        Map.of(
            "number", request.municipality().number(),
            "name", Masked.text(request.municipality().name()),
            "quarter", request.quarter()));
    List<CoverageRow> open = coverage.rows().stream().filter(row -> row.fate().isOpen()).toList();
    List<CoverageRow> done = coverage.rows().stream().filter(row -> !row.fate().isOpen()).toList();
    terminal.print("coverage.open", Map.of("rows", numbers.whole(open.size())));
    if (!open.isEmpty()) {
      openRow(
          word("system"),
          word("local-code"),
          word("name"),
          word("fate"),
          word("decisions"),
          word("units"),
          word("kind"),
          word("kroner"),
          word("likely"),
          word("days"),
          word("conditions"));
      open.forEach(this::open);
    }
    terminal.print("coverage.done", Map.of("rows", numbers.whole(done.size())));
    done.forEach(this::done);
    if (coverage.unlisted() > 0) {
      terminal.print("coverage.unlisted", Map.of("decisions", numbers.whole(coverage.unlisted())));
    }
    unused(coverage.unused());
  }

  private void open(CoverageRow row) {
    LocalService service = row.service();
    openRow(
        service.system().id(),
        Masked.text(service.localCode().value()),
        name(service),
        terminal.words().format("coverage.fate", Map.of("fate", row.fate())),
        numbers.whole(row.decisions()),
        numbers.exact(figure(row.withoutCode())),
        unit(service.unitKind()),
        row.stake().map(stake -> numbers.kroner(stake.kroner())).orElse(""),
        row.stake().map(stake -> stake.likely().map(Object::toString).orElse("-")).orElse(""),
        days(row),
        conditions(service));
  }

  private void done(CoverageRow row) {
    LocalService service = row.service();
    doneRow(
        service.system().id(),
        Masked.text(service.localCode().value()),
        name(service),
        numbers.whole(row.decisions()),
        goes(row),
        days(row),
        conditions(service));
  }

  private String goes(CoverageRow row) {
    return row.byCode().isEmpty()
        ? terminal.words().format("coverage.fate", Map.of("fate", row.fate()))
        : row.byCode().entrySet().stream()
            .map(each -> each.getKey() + " " + numbers.exact(figure(each.getValue())))
            .collect(Collectors.joining(" + "));
  }

  private void unused(List<MappingLine> unused) {
    terminal.print("coverage.unused", Map.of("rows", numbers.whole(unused.size())));
    for (MappingLine each : unused) {
      terminal.print(
          "coverage.unused-row",
          Map.of(
              "line", each.line(),
              "system", each.system().map(SourceSystem::id).orElse("*"),
              "code", Masked.text(each.localCode().value())));
    }
  }

  private BigDecimal figure(Units units) {
    return units.figureOfRecord(request.rulePack().counting().figureDecimals());
  }

  private String unit(UnitKind kind) {
    return terminal.words().format(kind == UnitKind.HOUR ? "unit.hours" : "unit.days");
  }

  private static String name(LocalService service) {
    return service.names().stream().findFirst().map(CoverageTable::cut).orElse("");
  }

  private static String cut(String name) {
    return name.length() > 28 ? name.substring(0, 27) + "…" : name;
  }

  private static String days(CoverageRow row) {
    return row.firstDay() + "/" + row.lastDay().map(Object::toString).orElse("");
  }

  /** What a mapping row may ask for, as these decisions have it, and examples of their units. */
  private String conditions(LocalService service) {
    List<Object> values = new ArrayList<>();
    service.shift().ifPresent(values::add);
    service.staffingFactor().ifPresent(factor -> values.add(factor.value()));
    service.place().ifPresent(values::add);
    values.addAll(service.units());
    return terminal.words().format("coverage.conditions", Map.of("values", values));
  }

  private String word(String key) {
    return terminal.words().format("coverage.word." + key);
  }

  private void openRow(Object... cells) {
    terminal.out().println(OPEN.formatted(cells).stripTrailing());
  }

  private void doneRow(Object... cells) {
    terminal.out().println(DONE.formatted(cells).stripTrailing());
  }
}

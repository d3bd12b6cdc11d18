package no.sioadapter.cli;

import java.util.List;
import java.util.Map;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.LocalService;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.engine.coverage.CoverageRow;
import no.sioadapter.mapping.suggest.Suggester;
import no.sioadapter.mapping.suggest.Suggestion;
import no.sioadapter.mapping.suggest.SuggestionReason;
import no.sioadapter.mapping.suggest.SuggestionText;

/** Suggestions for the eye: under each local code the likeliest targets, each with its reasons. */
final class SuggestionList {
  private final Terminal terminal;
  private final Suggester suggester;
  private final int most;
  private final Numbers numbers;
  private final SuggestionText text;

  SuggestionList(Terminal terminal, Suggester suggester, int most) {
    this.terminal = terminal;
    this.suggester = suggester;
    this.most = most;
    this.numbers = new Numbers(terminal.language());
    this.text = SuggestionText.in(terminal.language());
  }

  void print(RunRequest request, List<CoverageRow> open) {
    terminal.print(
        "suggest.heading",
        Map.of(
            "number", request.municipality().number(),
            "name", Masked.text(request.municipality().name()),
            "quarter", request.quarter(),
            "rows", numbers.whole(open.size())));
    open.forEach(row -> print(request, row));
  }

  private void print(RunRequest request, CoverageRow row) {
    LocalService service = row.service();
    int decimals = request.rulePack().counting().figureDecimals();
    terminal.out().println();
    terminal.print(
        service.names().isEmpty() ? "suggest.nameless" : "suggest.service",
        Map.of(
            "system", service.system(),
            "code", Masked.text(service.localCode().value()),
            "names", service.names().stream().map(Masked::text).toList(),
            "fate", row.fate(),
            "decisions", numbers.whole(row.decisions()),
            "units", numbers.exact(row.withoutCode().figureOfRecord(decimals)),
            "kind",
                terminal
                    .words()
                    .format(service.unitKind() == UnitKind.HOUR ? "unit.hours" : "unit.days")));
    List<Suggestion> suggestions = suggester.suggest(service);
    if (suggestions.isEmpty()) {
      terminal.print("suggest.nothing");
    }
    suggestions.stream().limit(most).forEach(each -> print(request, each));
  }

  private void print(RunRequest request, Suggestion suggestion) {
    String name =
        suggestion.target() instanceof SioCode code
            ? request.rulePack().codes().find(code).map(CodeEntry::name).orElse("")
            : terminal.words().format("suggest.outside");
    terminal
        .out()
        .println(
            "  %-8s %5d  %s".formatted(SuggestionJson.code(suggestion), suggestion.points(), name));
    for (SuggestionReason reason : suggestion.reasons()) {
      terminal.out().println("           %+5d  %s".formatted(reason.points(), text.of(reason)));
    }
  }
}

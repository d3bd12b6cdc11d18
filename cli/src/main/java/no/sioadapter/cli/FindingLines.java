package no.sioadapter.cli;

import java.util.Map;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.Finding;

/** Findings in words, with where they stand; nothing in them is a person's id. */
final class FindingLines {
  private final Terminal terminal;

  FindingLines(Terminal terminal) {
    this.terminal = terminal;
  }

  /** All of it in one line. */
  String withFile(Finding finding) {
    return line("finding.with-file", finding);
  }

  /** For a list under the file's name. */
  String underFile(Finding finding) {
    return line(
        finding.number().isPresent() ? "finding.under-file-of-decision" : "finding.under-file",
        finding);
  }

  /** The file's name; words where the finding is about no file. */
  String file(Location where) {
    return where.file().isEmpty()
        ? terminal.words().format("place.no-file")
        : Masked.text(where.file());
  }

  private String line(String key, Finding finding) {
    return terminal
        .words()
        .format(
            key,
            Map.of(
                "file", file(finding.where()),
                "place", place(finding.where()),
                "decision", finding.number().map(number -> Masked.text(number.value())).orElse("–"),
                "code", finding.code(),
                "severity", terminal.findingText().of(finding.severity()),
                "message", terminal.findingText().of(finding)));
  }

  private String place(Location where) {
    Map<String, ?> named = Map.of("line", where.line(), "column", Masked.text(where.column()));
    if (where.line() == 0) {
      return terminal
          .words()
          .format(where.file().isEmpty() ? "place.whole-run" : "place.whole-file");
    }
    return terminal
        .words()
        .format(where.column().isEmpty() ? "place.line" : "place.line-column", named);
  }
}

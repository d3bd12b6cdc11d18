package no.sioadapter.routes.engine;

import java.util.List;
import no.sioadapter.decision.Location;
import no.sioadapter.ledger.Reason;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.FindingText;
import no.sioadapter.text.Language;

/** The engine's findings as reasons for people. */
final class FindingReasons {
  private final FindingText words;

  FindingReasons(Language language) {
    this.words = FindingText.in(language);
  }

  List<Reason> of(List<Finding> findings) {
    return findings.stream().map(this::of).toList();
  }

  private Reason of(Finding finding) {
    Location where = finding.where();
    String line = where.line() == 0 ? "" : ":" + where.line();
    String column = where.column().isEmpty() ? "" : " [" + where.column() + "]";
    return new Reason(
        finding.code().value(), where.file() + line + column + ": " + words.of(finding));
  }
}

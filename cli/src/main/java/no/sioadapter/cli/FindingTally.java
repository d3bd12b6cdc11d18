package no.sioadapter.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.Severity;
import no.sioadapter.report.FindingCount;

/** How often each check found something; also of a run that ends refused, which has no report. */
final class FindingTally {
  private record Kind(CheckCode code, Severity severity) {}

  private static final Comparator<Kind> ORDER =
      Comparator.comparing(Kind::code).thenComparing(Kind::severity);

  private final Map<Kind, Long> counts = new TreeMap<>(ORDER);
  private boolean openError;

  void add(Finding finding) {
    counts.merge(new Kind(finding.code(), finding.severity()), 1L, Long::sum);
    openError |= finding.severity() == Severity.ERROR && finding.waiver().isEmpty();
  }

  /** By code. */
  List<FindingCount> counts() {
    return counts.entrySet().stream()
        .map(
            each ->
                new FindingCount(each.getKey().code(), each.getKey().severity(), each.getValue()))
        .toList();
  }

  /** What a finished run's findings make of its exit status; one with a waiver is answered for. */
  ExitStatus status() {
    return openError ? ExitStatus.ERRORS : ExitStatus.CLEAN;
  }
}

package no.sioadapter.cli;

import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.decision.Decision;
import no.sioadapter.engine.RunSink;
import no.sioadapter.quality.Finding;

/**
 * Prints each finding as it comes, under its file's name: files are read one after the other, so
 * that nothing has to be held for it.
 */
final class FindingList implements RunSink {
  private final Terminal terminal;
  private final FindingLines lines;
  private String heading = "";

  FindingList(Terminal terminal) {
    this.terminal = terminal;
    this.lines = new FindingLines(terminal);
  }

  @Override
  public void finding(Finding finding) {
    String file = lines.file(finding.where());
    if (!file.equals(heading)) {
      heading = file;
      terminal.out().println(file);
    }
    terminal.out().println(lines.underFile(finding));
  }

  @Override
  public void contribution(SourceSystem system, Decision decision, Contribution contribution) {
    // explain lists these
  }
}

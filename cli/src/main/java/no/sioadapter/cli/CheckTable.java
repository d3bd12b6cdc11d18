package no.sioadapter.cli;

import java.util.List;
import no.sioadapter.report.CheckState;

/** What became of every check: a line each, so that none that never ran is taken for a pass. */
final class CheckTable {
  private static final String ROW = "  %-4s %-14s %s";

  private final Terminal terminal;
  private final Numbers numbers;

  CheckTable(Terminal terminal) {
    this.terminal = terminal;
    this.numbers = new Numbers(terminal.language());
  }

  /** Nothing of a run that never got so far. */
  void print(List<CheckState> checks) {
    if (checks.isEmpty()) {
      return;
    }
    terminal.print("checks.heading");
    for (CheckState check : checks) {
      String state =
          terminal
              .words()
              .format(
                  switch (check.kind()) {
                    case RAN -> "checks.ran";
                    case SKIPPED -> "checks.skipped";
                    case OFF -> "checks.off";
                    case CRASHED -> "checks.crashed";
                  });
      String count = check.kind() == CheckState.Kind.RAN ? numbers.whole(check.count()) : "";
      terminal.out().println(ROW.formatted(check.code(), state, count).stripTrailing());
    }
  }
}

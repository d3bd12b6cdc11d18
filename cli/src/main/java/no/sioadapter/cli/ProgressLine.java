package no.sioadapter.cli;

import java.util.Map;
import no.sioadapter.engine.RunSink;

/** One line on a terminal, written over itself while a long file is read; none where none looks. */
final class ProgressLine {
  private static final String START_OF_LINE = "\r";
  private static final String ERASE_TO_END = "\u001b[K";

  private final Terminal terminal;
  private boolean shown;

  ProgressLine(Terminal terminal) {
    this.terminal = terminal;
  }

  void show(RunSink.Stage stage, long records) {
    if (terminal.interactive()) {
      String key =
          switch (stage) {
            case SURVEY -> "progress.survey";
            case COUNT -> "progress.count";
          };
      String text = terminal.words().format(key, Map.of("records", records));
      terminal.err().print(START_OF_LINE + text + ERASE_TO_END);
      terminal.err().flush();
      shown = true;
    }
  }

  /** Nothing of it stays. */
  void clear() {
    if (shown) {
      terminal.err().print(START_OF_LINE + ERASE_TO_END);
      terminal.err().flush();
      shown = false;
    }
  }
}

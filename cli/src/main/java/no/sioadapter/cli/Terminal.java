package no.sioadapter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.file.ProblemText;
import no.sioadapter.quality.FindingText;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/**
 * Who a verb talks to: results go to {@code out}, messages to {@code err}, both in one language.
 *
 * @param interactive whether somebody watches, so that progress may be shown
 */
record Terminal(
    PrintWriter out,
    PrintWriter err,
    Language language,
    Messages words,
    FindingText findingText,
    ProblemText problemText,
    boolean interactive) {
  private static final String WORDS = "no/sioadapter/cli/words";

  static Terminal in(Language language, PrintWriter out, PrintWriter err, boolean interactive) {
    return new Terminal(
        out,
        err,
        language,
        Messages.of(WORDS, language),
        FindingText.in(language),
        ProblemText.in(language),
        interactive);
  }

  /** A line of the result. */
  void print(String key, Map<String, ?> named) {
    out.println(words.format(key, named));
  }

  /** A line of the result that is words only. */
  void print(String key) {
    print(key, Map.of());
  }

  /** A message. */
  void say(String key, Map<String, ?> named) {
    sayLine(words.format(key, named));
  }

  /** What is wrong in a configuration, a line each. */
  List<String> problems(List<Problem> problems) {
    return problems.stream().map(problemText::of).map(Masked::text).toList();
  }

  /** A message that is in words already. */
  void sayLine(String line) {
    err.println("sio: " + line);
  }
}

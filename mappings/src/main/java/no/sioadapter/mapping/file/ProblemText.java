package no.sioadapter.mapping.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.FindingText;
import no.sioadapter.quality.ShownText;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import no.sioadapter.text.RecordParts;

/**
 * Problems of a configuration in words of one language: where, what, what was expected, what to do.
 */
public final class ProblemText {
  static final String BUNDLE = "no/sioadapter/mapping/config";

  private final Messages messages;
  private final FindingText findings;

  private ProblemText(Messages messages, FindingText findings) {
    this.messages = messages;
    this.findings = findings;
  }

  /** The words of a language. */
  public static ProblemText in(Language language) {
    return new ProblemText(
        Messages.of(BUNDLE, language, ProblemText.class.getClassLoader()),
        FindingText.in(language));
  }

  /** The problem in one line, with its place first. */
  public String of(Problem problem) {
    Location where = problem.where();
    Map<String, Object> named =
        Map.of(
            "file", where.file(),
            "line", Long.toString(where.line()),
            "column", where.column(),
            "what", of(problem.reason()));
    return messages.format(form(where), named);
  }

  private static String form(Location where) {
    if (where.line() == 0) {
      return where.column().isEmpty() ? "where.file" : "where.key";
    }
    return where.column().isEmpty() ? "where.line" : "where.column";
  }

  /** The problem in one line, without its place. */
  public String of(Reason reason) {
    if (reason instanceof Reason.InTable inTable) {
      return findings.of(inTable.finding());
    }
    Map<String, Object> named = new HashMap<>();
    RecordParts.of((Record) reason).forEach((name, value) -> named.put(name, shown(value)));
    return messages.format(reason.getClass().getSimpleName(), named);
  }

  /** A person's id can have come into any column: what a file says goes out masked. */
  private static Object shown(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(ProblemText::shown).toList();
    }
    return new ShownText(value.toString());
  }
}

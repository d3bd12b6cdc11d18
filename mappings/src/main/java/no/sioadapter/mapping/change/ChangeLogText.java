package no.sioadapter.mapping.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.mapping.pack.RuleYear;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/** A change log in words of one language, for a terminal or as a Markdown page. */
public final class ChangeLogText {
  private static final String BUNDLE = "no/sioadapter/mapping/changes";

  private final Messages words;

  private ChangeLogText(Messages words) {
    this.words = words;
  }

  /** The words of a language. */
  public static ChangeLogText in(Language language) {
    return new ChangeLogText(Messages.of(BUNDLE, language, ChangeLogText.class.getClassLoader()));
  }

  /** A line a change, under a line a subject. */
  public List<String> lines(ChangeLog log) {
    List<String> lines = new ArrayList<>();
    lines.add(title(log));
    for (Subject subject : Subject.values()) {
      List<Change> changes = log.of(subject);
      if (!changes.isEmpty()) {
        lines.add(heading(subject));
        changes.forEach(change -> lines.add("  " + line(change)));
      }
    }
    if (log.changes().isEmpty()) {
      lines.add(words.format("nothing"));
    }
    return lines;
  }

  /** A page with a table for each subject; what a pack's files say stands as they say it. */
  public String markdown(ChangeLog log) {
    StringBuilder page = new StringBuilder("# ").append(title(log)).append("\n\n");
    page.append(pack(log.before())).append("  \n").append(pack(log.after())).append('\n');
    for (Subject subject : Subject.values()) {
      List<Change> changes = log.of(subject);
      if (!changes.isEmpty()) {
        page.append("\n## ").append(heading(subject)).append("\n\n");
        page.append(words.format("table")).append("\n|---|---|---|---|\n");
        changes.forEach(change -> page.append(row(change)));
      }
    }
    if (log.changes().isEmpty()) {
      page.append('\n').append(words.format("nothing")).append('\n');
    }
    return page.toString();
  }

  private String title(ChangeLog log) {
    return words.format(
        "title",
        Map.of(
            "before", Integer.toString(log.before().year()),
            "after", Integer.toString(log.after().year())));
  }

  private String pack(RuleYear pack) {
    return words.format(
        "pack", Map.of("year", Integer.toString(pack.year()), "hash", pack.sha256()));
  }

  private String heading(Subject subject) {
    return words.format("Subject." + subject.name());
  }

  private String line(Change change) {
    String what = change.field().isEmpty() ? change.key() : change.key() + " " + change.field();
    return words.format(
        kind(change),
        Map.of(
            "what", what,
            "before", shown(change.before()),
            "after", shown(change.after())));
  }

  private String row(Change change) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            cell(change.key()),
            change.field().isEmpty() ? "" : "`" + cell(change.field()) + "`",
            cell(change.before().map(ChangeLogText::written).orElse(absent(change))),
            cell(change.after().map(ChangeLogText::written).orElse(absent(change))));
  }

  /** What isn't there says so: a new thing had no before, an ended one has no after. */
  private String absent(Change change) {
    return words.format(change.before().isEmpty() ? "new" : "ended");
  }

  private static String kind(Change change) {
    if (change.before().isEmpty()) {
      return "line.added";
    }
    return change.after().isEmpty() ? "line.ended" : "line.changed";
  }

  private static String shown(Optional<String> value) {
    return value.map(ChangeLogText::written).orElse("");
  }

  /** An empty cell of the pack is shown as one. */
  private static String written(String value) {
    return value.isEmpty() ? "–" : value;
  }

  /** A pack's text can't end a cell of the table. */
  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ');
  }
}

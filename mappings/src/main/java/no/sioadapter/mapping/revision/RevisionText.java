package no.sioadapter.mapping.revision;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sioadapter.mapping.file.ProblemText;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import no.sioadapter.text.RecordParts;

/** Writes for people what was refused, and who and when, in their language. */
public final class RevisionText {
  static final String BUNDLE = "no/sioadapter/mapping/revision";

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final Messages messages;
  private final ProblemText problems;
  private final DateTimeFormatter moments;

  private RevisionText(Language language) {
    this.messages = Messages.of(BUNDLE, language, RevisionText.class.getClassLoader());
    this.problems = ProblemText.in(language);
    String pattern = language == Language.EN ? "uuuu-MM-dd HH:mm" : "dd.MM.uuuu HH:mm";
    this.moments = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(NORWAY);
  }

  /** The words of a language. */
  public static RevisionText in(Language language) {
    return new RevisionText(language);
  }

  /** What was refused, why, and what to do; in one line. */
  public String of(Refusal refusal) {
    Map<String, Object> named = new HashMap<>();
    RecordParts.of((Record) refusal).forEach((name, value) -> named.put(name, shown(value)));
    if (refusal instanceof Refusal.TableBroken broken) {
      named.put("count", broken.count());
    }
    return messages.format(refusal.getClass().getSimpleName(), named);
  }

  /** Every problem of a broken table, a line each; none for any other refusal. */
  public List<String> problems(Refusal refusal) {
    return refusal instanceof Refusal.TableBroken broken
        ? broken.problems().stream().map(problems::of).toList()
        : List.of();
  }

  /** A user's name, or the word for the folder. */
  public String of(Actor who) {
    return who instanceof Actor.User user ? user.name() : messages.format("folder");
  }

  /** The word for a state. */
  public String of(RevisionState state) {
    return messages.format("state", Map.of("state", state));
  }

  /** Who looked at an approved revision. */
  public String of(Eyes eyes) {
    return messages.format("eyes", Map.of("eyes", eyes));
  }

  /** What the events say that take a folder's file in, or up as a draft. */
  public String takenFromFolder(boolean first) {
    return messages.format(first ? "folder.first" : "folder.changed");
  }

  private Object shown(Object value) {
    if (value instanceof Actor who) {
      return of(who);
    }
    return value instanceof Instant moment ? moments.format(moment) : value;
  }
}

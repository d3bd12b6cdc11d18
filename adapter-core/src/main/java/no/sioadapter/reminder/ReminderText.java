package no.sioadapter.reminder;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import no.sioadapter.text.RecordParts;

/** Reminders in words of one language: what is wrong, and what to do. */
public final class ReminderText {
  static final String BUNDLE = "no/sioadapter/reminder/words";

  private final Messages messages;
  private final DateTimeFormatter moments;

  private ReminderText(Language language, ZoneId zone) {
    this.messages = Messages.of(BUNDLE, language);
    String pattern = language == Language.EN ? "uuuu-MM-dd HH:mm" : "dd.MM.uuuu HH:mm";
    this.moments = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(zone);
  }

  /**
   * The words of a language.
   *
   * @param zone of the moments that are shown
   */
  public static ReminderText in(Language language, ZoneId zone) {
    return new ReminderText(language, zone);
  }

  /** What to see to; one line of whole sentences. */
  public String of(Reminder reminder) {
    return line(key(reminder), (Record) reminder);
  }

  /** What is lacking. */
  public String of(Missing missing) {
    return line("Missing." + missing.getClass().getSimpleName(), (Record) missing);
  }

  /** What to do about it; whole sentences. */
  public String todo(Reminder reminder) {
    return messages.format(reminder.id().kind() + ".todo");
  }

  /** Why no mail goes out, and what to do. */
  public String of(MailTrouble trouble) {
    return messages.format("mail.trouble", Map.of("trouble", trouble));
  }

  /**
   * A mail's subject; one line.
   *
   * @param name the municipality's
   */
  public String subject(Reminder reminder, String name) {
    Map<String, Object> named = new HashMap<>(named((Record) reminder));
    named.put("municipality", reminder.of().municipality().value());
    named.put("quarter", reminder.of().quarter());
    // a line break in a name would end the header
    named.put("name", name.replaceAll("\\p{Cntrl}+", " "));
    return messages.format(key(reminder) + ".subject", named);
  }

  /** A mail's text, its lines ended by {@code \n}. */
  public String body(Reminder reminder) {
    return messages.format("mail.body", Map.of("reminder", of(reminder), "todo", todo(reminder)));
  }

  private static String key(Reminder reminder) {
    if (!(reminder instanceof Reminder.DeadlineNear near)) {
      return reminder.getClass().getSimpleName();
    }
    return switch (Integer.signum(near.daysLeft())) {
      case 0 -> "DeadlineToday";
      case 1 -> near.daysLeft() == 1 ? "DeadlineTomorrow" : "DeadlineNear";
      default -> "DeadlineOver";
    };
  }

  private String line(String key, Record values) {
    return messages.format(key, named(values));
  }

  private Map<String, Object> named(Record values) {
    Map<String, Object> named = new HashMap<>();
    RecordParts.of(values).forEach((name, value) -> named.put(name, shown(value)));
    return named;
  }

  private Object shown(Object value) {
    if (value instanceof List<?> several) {
      return several.stream().map(this::shown).toList();
    }
    if (value instanceof Missing missing) {
      return of(missing);
    }
    if (value instanceof SourceSystem system) {
      return system.id();
    }
    return value instanceof Instant moment ? moments.format(moment) : value;
  }
}

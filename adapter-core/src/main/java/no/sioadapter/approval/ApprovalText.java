package no.sioadapter.approval;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.rulepack.Tolerance;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import no.sioadapter.text.RecordParts;

/** Writes for people how far a report has come and what was refused, in their language. */
public final class ApprovalText {
  static final String BUNDLE = "no/sioadapter/approval/words";

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final Messages messages;
  private final DateTimeFormatter moments;

  private ApprovalText(Language language) {
    this.messages = Messages.of(BUNDLE, language);
    String pattern = language == Language.EN ? "uuuu-MM-dd HH:mm" : "dd.MM.uuuu HH:mm";
    this.moments = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(NORWAY);
  }

  /** The words of a language. */
  public static ApprovalText in(Language language) {
    return new ApprovalText(language);
  }

  /** What was refused, why, and what to do; in one line. */
  public String of(StepRefusal refusal) {
    return line((Record) refusal);
  }

  /** Why a report can't be approved yet; in one line. */
  public String of(GateOutcome.Reason reason) {
    return line((Record) reason);
  }

  /** The word for a state. */
  public String of(ReportState state) {
    return messages.format("state", Map.of("state", state));
  }

  /** Who looked at an approved report. */
  public String of(Eyes eyes) {
    return messages.format("eyes", Map.of("eyes", eyes));
  }

  /** A moment in Norwegian time. */
  public String of(Instant moment) {
    return moments.format(moment);
  }

  /** What a superseded report's cancelled dispatches say. */
  public String superseded(int by) {
    return messages.format("superseded", Map.of("version", by));
  }

  private String line(Record values) {
    Map<String, Object> named = new HashMap<>();
    RecordParts.of(values).forEach((name, value) -> named.put(name, shown(value)));
    return messages.format(values.getClass().getSimpleName(), named);
  }

  private Object shown(Object value) {
    if (value instanceof List<?> several) {
      return several.stream().map(this::shown).toList();
    }
    if (value instanceof GateOutcome.Reason reason) {
      return of(reason);
    }
    if (value instanceof Tolerance tolerance) {
      return line(tolerance);
    }
    if (value instanceof SourceSystem system) {
      return system.id();
    }
    return value instanceof Instant moment ? moments.format(moment) : value;
  }
}

package no.sioadapter.routes.intake;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sioadapter.ledger.Reason;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/** What the intake says to people, in one language. */
final class IntakeTexts {
  static final String BUNDLE = "no/sioadapter/routes/intake/intake";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final String LINE_END = "\r\n";

  private final Messages messages;

  IntakeTexts(Language language) {
    this.messages = Messages.of(BUNDLE, language, IntakeTexts.class.getClassLoader());
  }

  /** The reason, with the file's name and a value that the line may name. */
  Reason reason(Refusal refusal, String name, String value) {
    return new Reason(
        refusal.code(), messages.format(refusal.code(), Map.of("name", name, "value", value)));
  }

  /** The file that lies beside a refused one. */
  String reasonFile(String name, List<Reason> reasons, Clock clock) {
    String time = LocalDateTime.now(clock).format(TIME);
    StringBuilder text =
        new StringBuilder(messages.format("refused", Map.of("name", name, "value", time)));
    text.append(LINE_END).append(LINE_END);
    for (Reason reason : reasons) {
      text.append(reason.code()).append(": ").append(reason.text()).append(LINE_END);
    }
    return text.append(LINE_END).append(messages.format("again")).append(LINE_END).toString();
  }
}

package no.sioadapter.quality;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/**
 * Findings in words of one language: what is wrong, what was expected, what to do. Where it stands
 * and which decision it is about, the caller prints around it.
 */
public final class FindingText {
  /** The bundle with a line for each check, each severity and each group. */
  public static final String BUNDLE = "no/sioadapter/quality/findings";

  private final Messages messages;

  private FindingText(Messages messages) {
    this.messages = messages;
  }

  /** The words of a language. */
  public static FindingText in(Language language) {
    return new FindingText(Messages.of(BUNDLE, language));
  }

  /** What was found, in one line, without any person's id. */
  public String of(Finding finding) {
    return of(finding.details());
  }

  /** What was found, in one line, without any person's id. */
  public String of(Details details) {
    return messages.format(details.code().value(), named(details));
  }

  /** The same, a sentence at a time: the last one says what to do. */
  public List<String> sentences(Finding finding) {
    return messages.sentences(finding.code().value(), named(finding.details()));
  }

  private Map<String, Object> named(Details details) {
    Map<String, Object> named = new LinkedHashMap<>();
    Components.of(details).forEach((name, value) -> named.put(name, shown(value)));
    return named;
  }

  /** The name of a severity, in lower case. */
  public String of(Severity severity) {
    return messages.format("Severity." + severity.name());
  }

  /** The name of a group, in lower case. */
  public String of(Group group) {
    return messages.format("Group." + group.name());
  }

  /** Text goes out masked, whatever it is: an id can have come into any column. */
  private Object shown(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(this::shown);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::shown).toList();
    }
    if (value instanceof Number || value instanceof Enum<?> || value instanceof LocalDate) {
      return value;
    }
    String text = value.toString();
    return text.isBlank() ? Optional.empty() : ShownText.mask(text);
  }
}

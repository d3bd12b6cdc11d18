package no.sioadapter.routes.channel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import no.sioadapter.ledger.Reason;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/** Trouble in words of one language: what is wrong, and what to do. */
public final class TroubleText {
  static final String BUNDLE = "no/sioadapter/routes/channel/trouble";

  private final Messages messages;

  private TroubleText(Messages messages) {
    this.messages = messages;
  }

  /** The words of a language. */
  public static TroubleText in(Language language) {
    return new TroubleText(Messages.of(BUNDLE, language, TroubleText.class.getClassLoader()));
  }

  /** The trouble as a reason for people. */
  public Reason of(Trouble trouble) {
    String code = trouble.getClass().getSimpleName();
    Map<String, Object> named = new HashMap<>();
    for (RecordComponent each : trouble.getClass().getRecordComponents()) {
      named.put(each.getName(), value(trouble, each));
    }
    return new Reason(code, messages.format(code, named));
  }

  private static Object value(Trouble trouble, RecordComponent component) {
    try {
      return component.getAccessor().invoke(trouble);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}

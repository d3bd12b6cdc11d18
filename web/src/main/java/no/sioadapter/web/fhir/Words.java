package no.sioadapter.web.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Map;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import no.sioadapter.web.request.RequestLanguage;
import org.jspecify.annotations.Nullable;

/** The endpoint's words in the caller's language. */
final class Words {
  static final String BUNDLE = "no/sioadapter/web/fhir";

  private final Messages messages;

  private Words(Language language) {
    this.messages = Messages.of(BUNDLE, language, Words.class.getClassLoader());
  }

  /** In the language that the request asks for. */
  static Words of(@Nullable RequestDetails request) {
    return new Words(
        request instanceof ServletRequestDetails servlet && servlet.getServletRequest() != null
            ? RequestLanguage.of(servlet.getServletRequest())
            : Language.NB);
  }

  String say(String key) {
    return say(key, Map.of());
  }

  String say(String key, Map<String, ?> named) {
    return messages.format(key, named);
  }
}

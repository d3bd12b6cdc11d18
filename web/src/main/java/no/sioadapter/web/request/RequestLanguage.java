package no.sioadapter.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import no.sioadapter.text.Language;

/** The language that a person asked for. */
public final class RequestLanguage {
  private RequestLanguage() {}

  /** The first of the request's languages that there are words in; bokmål where none is. */
  public static Language of(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("lang"))
        .flatMap(Language::parse)
        .or(() -> fromHeader(request))
        .orElse(Language.NB);
  }

  private static Optional<Language> fromHeader(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty(); // the locales would be the machine's
    }
    return Collections.list(request.getLocales()).stream()
        .map(RequestLanguage::known)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Language> known(Locale locale) {
    String tag = locale.getLanguage();
    return tag.equals("no") ? Optional.of(Language.NB) : Language.parse(tag);
  }
}

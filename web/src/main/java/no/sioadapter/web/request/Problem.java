package no.sioadapter.web.request;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/**
 * A failure in words, as {@code application/problem+json} (RFC 9457): never a stack trace, and
 * nothing that the request said.
 *
 * @param status the HTTP status
 * @param detail what is wrong and what to do
 */
public record Problem(int status, String title, String detail) {
  /** The media type. */
  public static final String TYPE = "application/problem+json";

  private static final int SERVER = 500;

  /** The problem of this line of the bundle; {@code name.title} is its title. */
  public static Problem of(int status, String name, Language language) {
    return of(status, name, Map.of(), language);
  }

  /** The same, with values for the line's placeholders. */
  public static Problem of(int status, String name, Map<String, ?> values, Language language) {
    Messages messages = words(language);
    return new Problem(
        status, messages.format(name + ".title"), messages.format(name + ".detail", values));
  }

  /** The problem that goes with a status. */
  public static Problem ofStatus(int status, Language language) {
    return switch (status) {
      case 400 -> of(status, "problem.request", language);
      case 403 -> of(status, "problem.forbidden", language);
      case 404 -> of(status, "problem.missing", language);
      case 405 -> of(status, "problem.method", language);
      case 503 -> of(status, "problem.unavailable", language);
      default -> of(status, status < SERVER ? "problem.request" : "problem.failure", language);
    };
  }

  /** The same problem, with what is wrong said more closely. */
  public Problem withDetail(String other) {
    return new Problem(status, title, other);
  }

  /** As JSON. */
  public String json() {
    return Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", title)
        .add("status", status)
        .add("detail", detail)
        .build()
        .toString();
  }

  /** Answers with it, for whoever stands outside the API. */
  public void send(HttpServletResponse response) throws IOException {
    ResponseHeaders.set(response);
    byte[] body = json().getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static Messages words(Language language) {
    return Messages.of("no/sioadapter/web/words", language, Problem.class.getClassLoader());
  }
}

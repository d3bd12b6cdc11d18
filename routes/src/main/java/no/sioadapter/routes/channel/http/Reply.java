package no.sioadapter.routes.channel.http;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What became of one call. */
public sealed interface Reply {
  /** Why there is no answer. */
  enum Silence {
    /** No connection: the other side has seen nothing of the call. */
    NOT_REACHED,
    /** The connection broke: the other side may have done what was asked. */
    BROKEN_OFF,
    /** The time ran out: the other side may have done what was asked. */
    NOT_ANSWERED,
    /** The other side isn't who it says, by its certificate. Nothing was sent. */
    NOT_TRUSTED,
    /** The answer was longer than an answer is. */
    TOO_LONG
  }

  /** There is none. */
  record NoAnswer(Silence why) implements Reply {}

  /** There is one, whole. */
  final class Answer implements Reply {
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    Answer(int status, HttpHeaders headers, byte[] body) {
      this.status = status;
      this.headers = headers;
      this.body = body;
    }

    /** The HTTP status. */
    public int status() {
      return status;
    }

    /** Whether the status is one of 200 to 299. */
    public boolean isSuccess() {
      return status / 100 == 2;
    }

    /** The first header of this name. */
    public Optional<String> header(String name) {
      return headers.firstValue(name);
    }

    /** The body; empty where there is none. */
    public byte[] body() {
      return body.clone();
    }

    /** The body as text; what isn't UTF-8 in it is replaced. */
    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    /** The headers. */
    HttpHeaders headers() {
      return headers;
    }
  }
}

package no.sioadapter.routes.channel.http;

import java.io.IOException;

/** An answer was longer than an answer is. */
final class TooLong extends IOException {
  private static final long serialVersionUID = 1L;

  TooLong() {
    super("the answer is too long");
  }
}

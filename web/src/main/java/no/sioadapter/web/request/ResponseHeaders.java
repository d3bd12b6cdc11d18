package no.sioadapter.web.request;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells a browser. */
final class ResponseHeaders {
  private ResponseHeaders() {}

  static void set(HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'");
  }
}

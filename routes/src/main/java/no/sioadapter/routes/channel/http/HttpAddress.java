package no.sioadapter.routes.channel.http;

import java.net.URI;
import java.util.Optional;

/** Where the other side is: {@code https}, or this machine. */
public record HttpAddress(URI uri) {
  private static final String HERE = "127.0.0.1";

  /** Any other is refused. */
  public HttpAddress {
    if (!isSafe(uri)) {
      throw new IllegalArgumentException("neither https nor http://127.0.0.1");
    }
  }

  /** Reads an address without user, query and fragment; empty for one that is not safe. */
  public static Optional<HttpAddress> parse(String text) {
    try {
      return Optional.of(new HttpAddress(URI.create(text)));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  /** An address below this one. */
  public URI at(String path) {
    String base = uri.toString();
    return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
  }

  /** In clear only to this machine: tokens and reports are not for those on the way. */
  private static boolean isSafe(URI uri) {
    return uri.getHost() != null
        && uri.getRawUserInfo() == null
        && uri.getRawQuery() == null
        && uri.getRawFragment() == null
        && ("https".equals(uri.getScheme())
            || ("http".equals(uri.getScheme()) && HERE.equals(uri.getHost())));
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}

package no.sioadapter.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which server a verb talks to, and as whom. A password is never among the arguments. */
final class ServerOptions {
  private static final String HERE = "http://127.0.0.1:8080";

  @Option(names = "--url", paramLabel = "URL", order = 20)
  private Optional<String> url = Optional.empty();

  @Option(names = "--user", paramLabel = "NAME", order = 21)
  private Optional<String> user = Optional.empty();

  @Option(names = "--password-file", paramLabel = "FILE", order = 22)
  private Optional<String> passwordFile = Optional.empty();

  /** Where the server is; what can't be read, {@code written} knows. */
  Optional<URI> url(WrittenOptions written) {
    String text = url.orElse(HERE);
    try {
      URI uri = new URI(text);
      if (uri.getHost() != null && uri.getScheme() != null && isSafe(uri)) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      // told below, as any other address that can't be used
    }
    written.add("usage.url", Map.of("value", Masked.text(text)));
    return Optional.empty();
  }

  /** A password goes over the network under TLS only. */
  private static boolean isSafe(URI uri) {
    return uri.getScheme().equals("https")
        || (uri.getScheme().equals("http")
            && (uri.getHost().equals("127.0.0.1") || uri.getHost().equals("localhost")));
  }

  Optional<String> user() {
    return user;
  }

  Optional<Path> passwordFile(WrittenOptions written) {
    return passwordFile.flatMap(text -> written.path("--password-file", text));
  }
}

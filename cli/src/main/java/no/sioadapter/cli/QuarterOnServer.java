package no.sioadapter.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which quarter on which server a verb is about, and as whom it asks. */
final class QuarterOnServer {
  @Option(names = "--quarter", required = true, paramLabel = "2019Q1", order = 1)
  private Optional<String> quarter = Optional.empty();

  @Option(names = "--municipality", required = true, paramLabel = "1243", order = 2)
  private Optional<String> municipality = Optional.empty();

  @Mixin private ServerOptions server = new ServerOptions();

  /** What the options say; what can't be read, {@code written} knows. */
  Optional<Asked> read(WrittenOptions written) {
    Optional<Quarter> when = written.quarter(quarter.orElse(""));
    Optional<MunicipalityNumber> whose = written.municipality(municipality.orElse(""));
    Optional<URI> url = server.url(written);
    Optional<Path> file = server.passwordFile(written);
    if (when.isEmpty() || whose.isEmpty() || url.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Asked(whose.get(), when.get(), url.get(), server.user(), file));
  }

  /** What is asked, of whom, by whom. */
  record Asked(
      MunicipalityNumber municipality,
      Quarter quarter,
      URI url,
      Optional<String> user,
      Optional<Path> passwordFile) {
    String path() {
      return "/api/reports/" + municipality + "/" + quarter;
    }

    /**
     * The server, as the user.
     *
     * @throws Stopped where none is named, or nobody gives a password
     */
    ServerClient signedIn(Session session) throws Stopped {
      if (user.isEmpty()) {
        throw new Stopped(
            ExitStatus.USAGE,
            List.of(session.terminal().words().format("server.no-user", Map.of())));
      }
      return client(session);
    }

    /**
     * The server, as the user; anonymous where none is named.
     *
     * @throws Stopped where nobody gives a password
     */
    ServerClient client(Session session) throws Stopped {
      Terminal terminal = session.terminal();
      if (user.isEmpty()) {
        return ServerClient.anonymous(terminal, url);
      }
      Optional<String> password =
          new PasswordSource(session.environment(), terminal).password(passwordFile);
      if (password.isEmpty()) {
        throw new Stopped(
            ExitStatus.USAGE, List.of(terminal.words().format("server.no-password", Map.of())));
      }
      return ServerClient.as(user.get(), password.get(), terminal, url);
    }
  }
}

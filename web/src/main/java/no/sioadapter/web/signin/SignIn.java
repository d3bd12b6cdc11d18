package no.sioadapter.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import no.sioadapter.web.request.Problem;
import no.sioadapter.web.request.RequestLanguage;

/**
 * Signs in whoever says who they are, by name and password (Basic) or by token (Bearer). Whoever
 * says nothing goes on as nobody: what they may is decided where it is done.
 */
@ApplicationScoped
public class SignIn implements HttpAuthenticationMechanism {
  private static final int UNAUTHORIZED = 401;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final Duration ISSUER_BACK = Duration.ofSeconds(30);

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private LocalSignIn local;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Tokens tokens;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Event<SignInTried> tried;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    String header = request.getHeader("Authorization");
    if (header == null) {
      return context.doNothing();
    }
    String scheme = header.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    String said = header.substring(scheme.length()).trim();
    SignInAnswer answer =
        switch (scheme) {
          case "basic" -> told("local", basic(said));
          case "bearer" -> told("token", token(said));
          default -> new SignInAnswer.Refused();
        };
    if (answer instanceof SignInAnswer.Accepted accepted) {
      return context.notifyContainerAboutLogin(accepted.name(), accepted.groups());
    }
    refuse(answer, request, response);
    return AuthenticationStatus.SEND_FAILURE;
  }

  private SignInAnswer basic(String said) {
    return BasicCredentials.parse(said)
        .map(credentials -> local.check(credentials.name(), credentials.password()))
        .orElseGet(SignInAnswer.Refused::new);
  }

  private SignInAnswer token(String said) {
    return tokens.check().map(check -> check.check(said)).orElseGet(SignInAnswer.Refused::new);
  }

  private SignInAnswer told(String way, SignInAnswer answer) {
    String outcome = answer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    tried.fire(new SignInTried(way, outcome));
    return answer;
  }

  private void refuse(SignInAnswer answer, HttpServletRequest request, HttpServletResponse response)
      throws AuthenticationException {
    Optional<Duration> wait = Optional.empty();
    String name = "problem.credentials";
    int status = UNAUTHORIZED;
    if (answer instanceof SignInAnswer.Later later) {
      wait = Optional.of(later.pause());
      name = "problem.later";
      status = TOO_MANY;
    } else if (answer instanceof SignInAnswer.Unavailable) {
      wait = Optional.of(ISSUER_BACK);
      name = "problem.issuer";
      status = UNAVAILABLE;
    } else {
      tokens.challenges().forEach(each -> response.addHeader("WWW-Authenticate", each));
    }
    wait.ifPresent(
        time -> response.setHeader("Retry-After", Long.toString(time.plusMillis(999).toSeconds())));
    try {
      Problem.of(status, name, RequestLanguage.of(request)).send(response);
    } catch (IOException e) {
      throw new AuthenticationException(e);
    }
  }
}

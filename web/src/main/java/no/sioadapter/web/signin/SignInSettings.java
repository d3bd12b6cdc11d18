package no.sioadapter.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.routes.intake.IntakeSettings;
import no.sioadapter.text.Messages;
import no.sioadapter.web.access.Anonymous;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.user.AdministratorSettings;
import no.sioadapter.web.user.Passwords;
import no.sioadapter.web.user.Terminal;
import no.sioadapter.web.user.UserName;
import no.sioadapter.web.user.Users;
import org.eclipse.microprofile.config.Config;

/** The settings {@code sio.security.*} and {@code sio.oidc.*}, and what is made of them. */
@ApplicationScoped
public class SignInSettings {
  /** What those may who haven't signed in. */
  @Produces
  @Singleton
  public Anonymous anonymous(Config config) {
    String value = text(config, "sio.security.anonymous").orElse("viewer");
    return Anonymous.parse(value).orElseThrow(() -> unusable("sio.security.anonymous"));
  }

  /** The first administrator. */
  @Produces
  @Singleton
  public AdministratorSettings administrator(Config config) {
    return new AdministratorSettings(
        name(config, "sio.security.administrator").orElseGet(() -> new UserName("admin")),
        text(config, "sio.security.first-password"),
        name(config, "sio.security.lost-password"));
  }

  /** Standard output itself: what the server logs there comes another way. */
  @Produces
  @Singleton
  public Terminal terminal(IntakeSettings intake) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    return new Terminal(
        out,
        Messages.of(
            "no/sioadapter/web/words", intake.language(), SignInSettings.class.getClassLoader()));
  }

  /** The container's hash, with our parameters. */
  @Produces
  @Singleton
  public Passwords passwords(Pbkdf2PasswordHash hash) {
    return new Passwords(hash, new SecureRandom());
  }

  /** By name and password. */
  @Produces
  @Singleton
  LocalSignIn local(Config config, Users users, Passwords passwords, Clock clock) {
    int free =
        config
            .getOptionalValue("sio.security.attempts", Integer.class)
            .filter(n -> n > 0)
            .orElse(5);
    Duration longest = duration(config, "sio.security.wait", "PT1M");
    return new LocalSignIn(
        users, passwords, new Damping(free, longest, clock), new ProvenPasswords(clock));
  }

  /** By token, where an issuer is named. */
  @Produces
  @Singleton
  public Tokens tokens(Config config, Clock clock) {
    return new Tokens(
        text(config, "sio.oidc.issuer")
            .map(issuer -> new TokenCheck(settings(config, URI.create(issuer)), clock)));
  }

  private static TokenSettings settings(Config config, URI issuer) {
    return new TokenSettings(
        issuer,
        text(config, "sio.oidc.keys").map(URI::create),
        text(config, "sio.oidc.audience").orElse(""),
        duration(config, "sio.oidc.skew", "PT30S"),
        text(config, "sio.oidc.name-claim").orElse("sub"),
        text(config, "sio.oidc.roles-claim").orElse("roles"),
        text(config, "sio.oidc.roles").map(SignInSettings::roles).orElseGet(SignInSettings::byId));
  }

  /** Such as {@code Drift=operator, Leder=approver, Leder=viewer}. */
  static Map<String, Set<Role>> roles(String setting) {
    Map<String, Set<Role>> roles = new HashMap<>();
    for (String pair : setting.split(",", -1)) {
      int equals = pair.lastIndexOf('=');
      Role role =
          Role.parse(pair.substring(equals + 1).trim())
              .filter(known -> equals > 0)
              .orElseThrow(() -> unusable("sio.oidc.roles"));
      roles.computeIfAbsent(pair.substring(0, equals).trim(), all -> new HashSet<>()).add(role);
    }
    return roles;
  }

  private static Map<String, Set<Role>> byId() {
    Map<String, Set<Role>> roles = new HashMap<>();
    Arrays.stream(Role.values()).forEach(role -> roles.put(role.id(), Set.of(role)));
    return roles;
  }

  private static Optional<UserName> name(Config config, String setting) {
    return text(config, setting)
        .map(value -> UserName.parse(value).orElseThrow(() -> unusable(setting)));
  }

  private static Duration duration(Config config, String setting, String standard) {
    return Duration.parse(text(config, setting).orElse(standard));
  }

  private static Optional<String> text(Config config, String setting) {
    return config.getOptionalValue(setting, String.class).filter(value -> !value.isBlank());
  }

  /** Without the value: some of these are secret. */
  private static IllegalArgumentException unusable(String setting) {
    return new IllegalArgumentException("setting " + setting + " can't be so");
  }
}

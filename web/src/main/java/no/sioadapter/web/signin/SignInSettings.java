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
import java.util.Set;
import no.sioadapter.routes.intake.IntakeSettings;
import no.sioadapter.text.Messages;
import no.sioadapter.web.access.Anonymous;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.setting.Setting;
import no.sioadapter.web.setting.Settings;
import no.sioadapter.web.user.AdministratorSettings;
import no.sioadapter.web.user.Passwords;
import no.sioadapter.web.user.Terminal;
import no.sioadapter.web.user.UserName;
import no.sioadapter.web.user.Users;

/** The settings {@code sio.security.*} and {@code sio.oidc.*}, and what is made of them. */
@ApplicationScoped
public class SignInSettings {
  /** What those may who haven't signed in. */
  @Produces
  @Singleton
  public Anonymous anonymous(Settings settings) {
    return settings.read(Setting.SECURITY_ANONYMOUS, Anonymous::parse);
  }

  /** The first administrator. */
  @Produces
  @Singleton
  public AdministratorSettings administrator(Settings settings) {
    return new AdministratorSettings(
        settings.read(Setting.SECURITY_ADMINISTRATOR, UserName::parse),
        settings.find(Setting.SECURITY_FIRST_PASSWORD),
        settings.find(Setting.SECURITY_LOST_PASSWORD, UserName::parse));
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
  LocalSignIn local(Settings settings, Users users, Passwords passwords, Clock clock) {
    int free = settings.count(Setting.SECURITY_ATTEMPTS);
    Duration longest = settings.duration(Setting.SECURITY_WAIT);
    return new LocalSignIn(
        users, passwords, new Damping(free, longest, clock), new ProvenPasswords(clock));
  }

  /** By token, where an issuer is named. */
  @Produces
  @Singleton
  public Tokens tokens(Settings settings, Clock clock) {
    return new Tokens(
        settings
            .address(Setting.OIDC_ISSUER)
            .map(issuer -> new TokenCheck(goodTokens(settings, issuer), clock)));
  }

  private static TokenSettings goodTokens(Settings settings, URI issuer) {
    return new TokenSettings(
        issuer,
        settings.address(Setting.OIDC_KEYS),
        settings.find(Setting.OIDC_AUDIENCE).orElse(""),
        settings.duration(Setting.OIDC_SKEW),
        settings.text(Setting.OIDC_NAME_CLAIM),
        settings.text(Setting.OIDC_ROLES_CLAIM),
        settings
            .find(Setting.OIDC_ROLES)
            .map(SignInSettings::roles)
            .orElseGet(SignInSettings::byId));
  }

  /** Such as {@code Drift=operator, Leder=approver, Leder=viewer}. */
  static Map<String, Set<Role>> roles(String setting) {
    Map<String, Set<Role>> roles = new HashMap<>();
    for (String pair : setting.split(",", -1)) {
      int equals = pair.lastIndexOf('=');
      Role role =
          Role.parse(pair.substring(equals + 1).trim())
              .filter(known -> equals > 0)
              .orElseThrow(Setting.OIDC_ROLES::unusable);
      roles.computeIfAbsent(pair.substring(0, equals).trim(), all -> new HashSet<>()).add(role);
    }
    return roles;
  }

  private static Map<String, Set<Role>> byId() {
    Map<String, Set<Role>> roles = new HashMap<>();
    Arrays.stream(Role.values()).forEach(role -> roles.put(role.id(), Set.of(role)));
    return roles;
  }
}

package no.sioadapter.web.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.user.Account;
import no.sioadapter.web.user.PasswordHash;
import no.sioadapter.web.user.Passwords;
import no.sioadapter.web.user.User;
import no.sioadapter.web.user.UserName;
import no.sioadapter.web.user.Users;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.junit.jupiter.api.Test;

/** Names and passwords, with the container's own hash, and a count of how often it is asked. */
class LocalSignInTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2019-03-31T00:59:59Z"), ZoneOffset.UTC);
  private static final String PASSWORD = "en lang nok setning æøå";
  private static final SignInAnswer REFUSED = new SignInAnswer.Refused();

  private final CountingHash hash = new CountingHash();
  private final Passwords passwords = new Passwords(hash, new SecureRandom());
  private final Map<UserName, Account> accounts = new HashMap<>();
  private final LocalSignIn signIn =
      new LocalSignIn(
          new Stored(),
          passwords,
          new Damping(3, Duration.ofMinutes(1), CLOCK),
          new ProvenPasswords(CLOCK));

  @Test
  void theHashIsAskedToBeSlow() {
    assertEquals(List.of("210000"), hash.asked);
  }

  @Test
  void theRightPasswordGivesTheUsersRoles() {
    put("kari", Set.of(Role.OPERATOR, Role.MAPPING_EDITOR), false, false);
    assertEquals(
        new SignInAnswer.Accepted("kari", Set.of("operator", "mapping-editor")),
        signIn.check("kari", PASSWORD));
  }

  @Test
  void aOneTimePasswordGivesNoRole() {
    put("kari", Set.of(Role.ADMINISTRATOR), true, false);
    assertEquals(
        new SignInAnswer.Accepted("kari", Set.of("password-due")), signIn.check("kari", PASSWORD));
  }

  @Test
  void whoeverIsUnknownShutOutOrWrongCostsOneHashAndHearsTheSame() {
    put("kari", Set.of(Role.OPERATOR), false, false);
    put("ola", Set.of(Role.OPERATOR), false, true);
    for (String name : List.of("kari", "ola", "nobody", "Not a name", "")) {
      hash.asked.clear();
      assertEquals(REFUSED, signIn.check(name, name.equals("ola") ? PASSWORD : "wrong"), name);
      assertEquals(1, hash.asked.size(), name);
      assertTrue(hash.asked.get(0).startsWith("PBKDF2WithHmacSHA512:1024:"), "the same work");
    }
  }

  @Test
  void anUnknownNameIsDampedLikeAKnownOne() {
    put("kari", Set.of(Role.OPERATOR), false, false);
    for (String name : List.of("kari", "nobody", "Not a name")) {
      for (int i = 0; i < 3; i++) {
        assertEquals(REFUSED, signIn.check(name, "wrong"), name);
      }
      SignInAnswer later = new SignInAnswer.Later(Duration.ofSeconds(1));
      hash.asked.clear();
      assertEquals(later, signIn.check(name, "wrong"), name);
      assertEquals(later, signIn.check(name, PASSWORD), "a right guess hears nothing either");
      assertEquals(List.of(), hash.asked);
    }
  }

  @Test
  void theSecondRequestCostsNoHashUntilThePasswordIsChangedOrTheUserShutOut() {
    put("kari", Set.of(Role.OPERATOR), false, false);
    signIn.check("kari", PASSWORD);
    hash.asked.clear();
    assertEquals(
        new SignInAnswer.Accepted("kari", Set.of("operator")), signIn.check("kari", PASSWORD));
    assertEquals(List.of(), hash.asked);

    put("kari", Set.of(Role.OPERATOR), false, true);
    assertEquals(REFUSED, signIn.check("kari", PASSWORD));
    accounts.put(
        new UserName("kari"),
        new Account(
            new User(new UserName("kari"), Set.of(Role.OPERATOR), false, false, CLOCK.instant()),
            new PasswordHash(hash.generate("another one altogether".toCharArray()))));
    assertEquals(REFUSED, signIn.check("kari", PASSWORD));
  }

  @Test
  void nothingSecretIsPrinted() {
    put("kari", Set.of(Role.OPERATOR), false, false);
    assertFalse(accounts.toString().contains("PBKDF2"), accounts.toString());
    assertFalse(new BasicCredentials("kari", PASSWORD).toString().contains(PASSWORD));
  }

  private void put(String name, Set<Role> roles, boolean due, boolean disabled) {
    UserName known = new UserName(name);
    accounts.put(
        known,
        new Account(
            new User(known, roles, due, disabled, CLOCK.instant()),
            new PasswordHash(hash.generate(PASSWORD.toCharArray()))));
  }

  private final class Stored implements Users {
    @Override
    public Optional<Account> account(UserName name) {
      return Optional.ofNullable(accounts.get(name));
    }

    @Override
    public List<User> all() {
      return accounts.values().stream().map(Account::user).toList();
    }

    @Override
    public void add(Account account) {
      accounts.put(account.user().name(), account);
    }

    @Override
    public void replace(Account account) {
      add(account);
    }
  }

  /** The real one, made quick: it refuses fewer iterations than these. */
  private static final class CountingHash implements Pbkdf2PasswordHash {
    private final Pbkdf2PasswordHash real = new Pbkdf2PasswordHashImpl();
    private final List<String> asked = new ArrayList<>();

    @Override
    public void initialize(Map<String, String> parameters) {
      asked.add(String.valueOf(parameters.get("Pbkdf2PasswordHash.Iterations")));
      Map<String, String> quick = new HashMap<>(parameters);
      quick.put("Pbkdf2PasswordHash.Iterations", "1024");
      real.initialize(quick);
    }

    @Override
    public String generate(char[] password) {
      return real.generate(password);
    }

    @Override
    public boolean verify(char[] password, String hashed) {
      asked.add(hashed);
      return real.verify(password, hashed);
    }
  }
}

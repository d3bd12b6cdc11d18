package no.sioadapter.web.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user may be called, and what password they may choose. */
class UserNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"ka", "kari.nordmann-2_b", "abcdefghijabcdefghijabcdefghijabcdefghij"})
  void aNameIs(String name) {
    assertEquals(Optional.of(new UserName(name)), UserName.parse(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "k",
        "Kari",
        "kari nordmann",
        "2kari",
        "kåre",
        "oidc:kari",
        "anonymous",
        "server",
        "k02847599807",
        "abcdefghijabcdefghijabcdefghijabcdefghijk"
      })
  void aNameIsNot(String name) {
    assertEquals(Optional.empty(), UserName.parse(name));
    assertThrows(IllegalArgumentException.class, () -> new UserName(name));
  }

  @Test
  void aPasswordOfElevenCharactersIsTooShortAndOneOfTwelveIsNot() {
    UserName kari = new UserName("kari");
    assertFalse(Passwords.isFit("abcdefghijk", kari));
    assertTrue(Passwords.isFit("abcdefghijkl", kari));
    assertTrue(Passwords.isFit("abcdef".repeat(33) + "ab", kari));
    assertFalse(Passwords.isFit("abcdef".repeat(33) + "abc", kari));
    assertFalse(Passwords.isFit("abcdeabcdeabcde", kari), "five different ones");
    assertFalse(Passwords.isFit("abcdefgh-kari-", kari), "the name is in it");
  }
}

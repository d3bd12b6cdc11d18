package no.sioadapter.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.MessageDigest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHashTest {
  private static final StoredFile A =
      new StoredFile("a.vedtak.csv", new ContentHash("a".repeat(64)), 1);
  private static final StoredFile B =
      new StoredFile("a.opphor.csv", new ContentHash("b".repeat(64)), 1);

  @Test
  void theHashOfNothingIsTheKnownOne() {
    MessageDigest digest = ContentHash.digest();

    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        ContentHash.of(digest).value());
  }

  @Test
  void oneFileIsKnownByItsOwnHash() {
    assertEquals(A.hash(), ContentHash.ofAll(List.of(A)));
  }

  @Test
  void aPairIsKnownByBothInTheirOrder() {
    assertNotEquals(ContentHash.ofAll(List.of(A, B)), ContentHash.ofAll(List.of(B, A)));
    assertNotEquals(A.hash(), ContentHash.ofAll(List.of(A, B)));
  }

  @Test
  void otherTextIsNoHash() {
    assertThrows(IllegalArgumentException.class, () -> new ContentHash("A".repeat(64)));
    assertThrows(IllegalArgumentException.class, () -> new ContentHash("a".repeat(63)));
    assertThrows(IllegalArgumentException.class, () -> new ContentHash("../".repeat(21) + "a"));
  }
}

package no.sioadapter.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import no.sioadapter.receipt.Receipt;
import org.junit.jupiter.api.Test;

class ReceivedVersionsTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);
  private static final ReceivedVersions.Kept FIRST = kept(1, A, Receipt.Outcome.ACCEPTED);
  private static final ReceivedVersions.Kept SECOND = kept(2, A, Receipt.Outcome.ACCEPTED);
  private static final ReceivedVersions.Kept THIRD = kept(3, A, Receipt.Outcome.REJECTED);
  private static final ReceivedVersions.Kept FOURTH = kept(4, A, Receipt.Outcome.RECEIVED);

  private final ReceivedVersions versions =
      new ReceivedVersions(List.of(SECOND, FIRST, THIRD, FOURTH));

  @Test
  void the_highest_accepted_version_counts_in_whatever_order_they_came() {
    assertEquals(Optional.of(SECOND), versions.counting());
    assertEquals(ReceivedVersions.State.SUPERSEDED, versions.state(FIRST));
    assertEquals(ReceivedVersions.State.ACCEPTED, versions.state(SECOND));
    assertEquals(ReceivedVersions.State.REJECTED, versions.state(THIRD));
    assertEquals(ReceivedVersions.State.RECEIVED, versions.state(FOURTH));
  }

  @Test
  void the_same_version_is_the_same_report_only_with_the_same_manifest() {
    assertEquals(Optional.of(THIRD), versions.same(3, A));
    assertEquals(Optional.empty(), versions.same(3, B));
    assertTrue(versions.taken(3, B));
    assertFalse(versions.taken(3, A));
    assertFalse(versions.taken(5, B));
  }

  @Test
  void the_one_before_is_the_highest_lower_version_that_ever_came() {
    assertEquals(Optional.of(2), versions.before(3));
    assertEquals(Optional.of(4), versions.before(9));
    assertEquals(Optional.empty(), versions.before(1));
  }

  private static ReceivedVersions.Kept kept(int version, String sha256, Receipt.Outcome outcome) {
    return new ReceivedVersions.Kept(version, sha256, outcome);
  }
}

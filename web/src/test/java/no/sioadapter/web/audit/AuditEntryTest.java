package no.sioadapter.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is written down is fit to be. */
class AuditEntryTest {
  @Test
  void whatCouldBeAPersonOrBreaksALineIsTakenOutAndWhatIsTooLongIsCut() {
    AuditEntry entry =
        new AuditEntry(
            Instant.EPOCH,
            "kari\r\nola",
            Action.OVERSTEP,
            "POST /api/x/02847599807/1234567890",
            "x".repeat(1001),
            Outcome.REFUSED);
    assertEquals("kari  ola", entry.who());
    assertEquals("POST /api/x/***/1234567890", entry.subject());
    assertEquals("x".repeat(1000), entry.detail());
  }
}

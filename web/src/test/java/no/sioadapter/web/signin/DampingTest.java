package no.sioadapter.web.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Guessing gets slow, and no slower than that. */
class DampingTest {
  private final Ticking clock = new Ticking();
  private final Damping damping = new Damping(3, Duration.ofSeconds(10), clock);

  @Test
  void theThirdWrongTryMakesTheNextWaitAndEachOneMoreTwiceAsLongUpToTheLimit() {
    damping.failed("kari");
    damping.failed("kari");
    assertEquals(Optional.empty(), damping.pause("kari"));
    for (int seconds : new int[] {1, 2, 4, 8, 10, 10}) {
      damping.failed("kari");
      assertEquals(Optional.of(Duration.ofSeconds(seconds)), damping.pause("kari"));
      clock.pass(Duration.ofSeconds(seconds).minusNanos(1));
      assertEquals(Optional.of(Duration.ofNanos(1)), damping.pause("kari"));
      clock.pass(Duration.ofNanos(1));
      assertEquals(Optional.empty(), damping.pause("kari"));
    }
    assertEquals(Optional.empty(), damping.pause("ola"), "others aren't touched");
  }

  @Test
  void aRightTryClearsIt() {
    damping.failed("kari");
    damping.failed("kari");
    damping.succeeded("kari");
    damping.failed("kari");
    damping.failed("kari");
    assertEquals(Optional.empty(), damping.pause("kari"));
  }

  @Test
  void whatIsMoreThanADayAgoIsForgotten() {
    damping.failed("kari");
    damping.failed("kari");
    clock.pass(Duration.ofDays(1).plusNanos(1));
    damping.failed("kari");
    assertEquals(Optional.empty(), damping.pause("kari"));
  }

  @Test
  void tenThousandNamesAreRememberedAndTheOneLongestUntouchedGoesFirst() {
    for (int i = 0; i < 3; i++) {
      damping.failed("kari");
      damping.failed("ola");
    }
    for (int i = 0; i < 9_998; i++) {
      damping.failed("name" + i);
    }
    assertEquals(Optional.of(Duration.ofSeconds(1)), damping.pause("kari"));
    damping.failed("one-more");
    assertEquals(Optional.empty(), damping.pause("kari"));
    assertEquals(Optional.of(Duration.ofSeconds(1)), damping.pause("ola"));
  }

  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2019-03-31T00:59:59Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}

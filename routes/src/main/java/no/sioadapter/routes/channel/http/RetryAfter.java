package no.sioadapter.routes.channel.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** When the other side wants to be asked again: RFC 9110, section 10.2.3. */
final class RetryAfter {
  /** What asks for more than this is a mistake of theirs: the day's tries go on. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  private RetryAfter() {}

  /**
   * From now; never negative, a day at most; empty where the answer doesn't say or can't be read.
   */
  static Optional<Duration> of(Reply.Answer answer, Instant now) {
    return answer
        .header("Retry-After")
        .map(String::strip)
        .flatMap(said -> read(said, now))
        .map(RetryAfter::bounded);
  }

  private static Optional<Duration> read(String said, Instant now) {
    if (SECONDS.matcher(said).matches()) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(said)));
    }
    try {
      Instant date = ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(now, date));
    } catch (DateTimeException notDate) {
      return Optional.empty();
    }
  }

  private static Duration bounded(Duration asked) {
    if (asked.isNegative()) {
      return Duration.ZERO;
    }
    return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }
}

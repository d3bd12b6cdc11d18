package no.sioadapter.routes.channel.https;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sioadapter.routes.channel.SendResult;
import no.sioadapter.routes.channel.Trouble;
import no.sioadapter.routes.channel.TroubleText;
import no.sioadapter.routes.channel.http.HttpLine;
import no.sioadapter.routes.channel.http.KeysUnreadable;
import no.sioadapter.routes.channel.http.Reply;
import no.sioadapter.routes.channel.http.Verdict;

/** Tokens from the token service; one is used until shortly before it runs out. */
final class Tokens {
  private static final Duration MARGIN = Duration.ofSeconds(30);
  private static final Duration LONGEST_HELD = Duration.ofHours(1);
  private static final Pattern TOKEN = Pattern.compile("[!-~]{1,16384}");

  private final TokenSettings settings;
  private final HttpLine line;
  private final TroubleText words;
  private final Verdict verdict;
  private final Clock clock;
  private final JsonMapper json = new JsonMapper();
  private Optional<Held> held = Optional.empty();

  private record Held(String token, Instant until) {}

  Tokens(TokenSettings settings, HttpLine line, TroubleText words, Clock clock) {
    this.settings = settings;
    this.line = line;
    this.words = words;
    this.verdict = new Verdict(settings.service(), words, clock);
    this.clock = clock;
  }

  /** The one that is held, or a new one. */
  synchronized TokenAnswer token() {
    Optional<Held> good = held.filter(each -> clock.instant().isBefore(each.until()));
    return good.isPresent() ? new TokenAnswer.Granted(good.get().token()) : fetch();
  }

  /** The receiver doesn't take it: the next is a new one. */
  synchronized void forget(String token) {
    held = held.filter(each -> !each.token().equals(token));
  }

  private TokenAnswer fetch() {
    try {
      return read(line.call(request()));
    } catch (KeysUnreadable e) {
      return new TokenAnswer.Withheld(verdict.refused(new Trouble.SecretMissing(e.setting())));
    }
  }

  private HttpRequest.Builder request() throws KeysUnreadable {
    return HttpRequest.newBuilder(settings.service().uri())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept", "application/json")
        .POST(
            HttpRequest.BodyPublishers.ofString(
                new Assertion(settings, clock).form(), StandardCharsets.US_ASCII));
  }

  private TokenAnswer read(Reply reply) {
    if (reply instanceof Reply.Answer answer && answer.isSuccess()) {
      return read(answer);
    }
    return new TokenAnswer.Withheld(why(reply));
  }

  private TokenAnswer read(Reply.Answer answer) {
    try {
      JsonNode said = json.readTree(answer.text());
      String token = said.path("access_token").asText();
      if (!TOKEN.matcher(token).matches()) {
        return new TokenAnswer.Withheld(verdict.later(new Trouble.NoToken(verdict.host())));
      }
      hold(token, Duration.ofSeconds(Math.max(0, said.path("expires_in").asInt())));
      return new TokenAnswer.Granted(token);
    } catch (JsonProcessingException e) {
      return new TokenAnswer.Withheld(verdict.later(new Trouble.NoToken(verdict.host())));
    }
  }

  private void hold(String token, Duration life) {
    Duration usable = life.compareTo(LONGEST_HELD) > 0 ? LONGEST_HELD : life;
    Duration half = usable.dividedBy(2);
    Duration margin = MARGIN.compareTo(half) > 0 ? half : MARGIN;
    held = Optional.of(new Held(token, clock.instant().plus(usable).minus(margin)));
  }

  /** As the verdict of any answer, but told as the token service's. */
  private SendResult why(Reply reply) {
    SendResult said = verdict.of(reply);
    if (said instanceof SendResult.Later later) {
      return new SendResult.Later(words.of(new Trouble.NoToken(verdict.host())), later.notBefore());
    }
    return reply instanceof Reply.Answer answer
        ? verdict.refused(new Trouble.TokenRefused(verdict.host(), answer.status()))
        : said;
  }
}

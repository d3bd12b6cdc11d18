package no.sioadapter.routes.channel.http;

import java.time.Clock;
import java.util.Optional;
import no.sioadapter.routes.channel.SendResult;
import no.sioadapter.routes.channel.Trouble;
import no.sioadapter.routes.channel.TroubleText;

/**
 * What an answer that isn't a yes means for what was sent: once more later, or never like this.
 * Nothing that the other side wrote is repeated.
 */
public final class Verdict {
  private final String host;
  private final TroubleText words;
  private final Clock clock;

  /** Of one other side, in the words of a language. */
  public Verdict(HttpAddress other, TroubleText words, Clock clock) {
    this.host = other.uri().getAuthority();
    this.words = words;
    this.clock = clock;
  }

  /** Who the other side is: its host, and its port where the address names one. */
  public String host() {
    return host;
  }

  /** Of a reply with any status but 200 to 299, or of none. */
  public SendResult of(Reply reply) {
    return reply instanceof Reply.Answer answer ? of(answer) : of(((Reply.NoAnswer) reply).why());
  }

  /** It may go well another time. */
  public SendResult later(Trouble trouble) {
    return new SendResult.Later(words.of(trouble), Optional.empty());
  }

  /** A person must mend something first. */
  public SendResult refused(Trouble trouble) {
    return new SendResult.Refused(words.of(trouble));
  }

  private SendResult of(Reply.Silence silence) {
    return switch (silence) {
      case NOT_REACHED -> later(new Trouble.NoConnection(host));
      case BROKEN_OFF -> later(new Trouble.BrokenOff(host));
      case NOT_ANSWERED -> later(new Trouble.NoAnswer(host));
      case TOO_LONG -> later(new Trouble.AnswerUnreadable(host));
      case NOT_TRUSTED -> refused(new Trouble.CertificateNotTrusted(host));
    };
  }

  private SendResult of(Reply.Answer answer) {
    int status = answer.status();
    return switch (status) {
      case 401 -> refused(new Trouble.NotKnownThere(host, status));
      case 403 -> refused(new Trouble.NotAllowedThere(host, status));
      // a receiver that is being started or moved knows no address yet
      case 404 -> later(new Trouble.TurnedDown(host, status), answer);
      case 408, 425 -> later(new Trouble.OtherSideFailed(host, status), answer);
      case 429, 503 -> later(new Trouble.AskedToWait(host, status), answer);
      default ->
          switch (status / 100) {
            case 4 -> refused(new Trouble.TurnedDown(host, status));
            case 5 -> later(new Trouble.OtherSideFailed(host, status), answer);
            default -> refused(new Trouble.PointedElsewhere(host, status));
          };
    };
  }

  private SendResult later(Trouble trouble, Reply.Answer answer) {
    return new SendResult.Later(words.of(trouble), RetryAfter.of(answer, clock.instant()));
  }
}

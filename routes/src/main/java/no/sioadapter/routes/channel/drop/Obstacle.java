package no.sioadapter.routes.channel.drop;

import java.util.Optional;
import no.sioadapter.ledger.Reason;
import no.sioadapter.routes.channel.Trouble;
import no.sioadapter.routes.channel.TroubleText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands in a channel's way, as of the last look; the log is told when it changes. */
final class Obstacle {
  private static final Logger LOG = LoggerFactory.getLogger(Obstacle.class);

  private final String channel;
  private final TroubleText words;
  private Optional<Reason> now = Optional.empty();

  Obstacle(String channel, TroubleText words) {
    this.channel = channel;
    this.words = words;
  }

  synchronized Optional<Reason> now() {
    return now;
  }

  synchronized void is(Trouble trouble) {
    Reason reason = words.of(trouble);
    if (!now.equals(Optional.of(reason))) {
      LOG.warn("Channel {}: {}", channel, reason.code());
    }
    now = Optional.of(reason);
  }

  synchronized void gone() {
    if (now.isPresent()) {
      LOG.info("Channel {} works again", channel);
    }
    now = Optional.empty();
  }
}

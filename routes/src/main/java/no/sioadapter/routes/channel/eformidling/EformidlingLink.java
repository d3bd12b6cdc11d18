package no.sioadapter.routes.channel.eformidling;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.sioadapter.routes.channel.Awaiting;
import no.sioadapter.routes.channel.Outgoing;
import no.sioadapter.routes.channel.SendResult;
import no.sioadapter.routes.channel.TransportState;
import no.sioadapter.routes.channel.Trouble;
import no.sioadapter.routes.channel.TroubleText;
import no.sioadapter.routes.channel.http.HttpLine;
import no.sioadapter.routes.channel.http.KeysUnreadable;
import no.sioadapter.routes.channel.http.Verdict;

/** The steps of the channel's routes; the line is made when it is first used. */
final class EformidlingLink {
  private final EformidlingSettings settings;
  private final Awaiting awaiting;
  private final Clock clock;
  private final TroubleText words;
  private final Verdict verdict;
  private Optional<Point> point = Optional.empty();

  EformidlingLink(EformidlingSettings settings, Awaiting awaiting, Clock clock) {
    this.settings = settings;
    this.awaiting = awaiting;
    this.clock = clock;
    this.words = TroubleText.in(settings.language());
    this.verdict = new Verdict(settings.point(), words, clock);
  }

  /** Sends a report. */
  public SendResult send(Outgoing outgoing) throws IOException {
    try {
      return new MessageSender(settings, point(), verdict, clock).send(outgoing);
    } catch (KeysUnreadable e) {
      return verdict.refused(new Trouble.SecretMissing(e.setting()));
    }
  }

  /** What became of what was sent. */
  public List<TransportState> states() {
    try {
      return new StatusFollower(settings, point(), words, awaiting).states();
    } catch (KeysUnreadable e) {
      return List.of(); // sending says so
    }
  }

  /** Messages with receipts. */
  public List<IncomingReceipts.Found> receipts() throws IOException {
    try {
      return new IncomingReceipts(settings, point()).waiting();
    } catch (KeysUnreadable e) {
      return List.of(); // sending says so
    }
  }

  /** A message whose receipts are kept. */
  void taken(IncomingReceipts.Found found) throws KeysUnreadable {
    new IncomingReceipts(settings, point()).taken(found);
  }

  private synchronized Point point() throws KeysUnreadable {
    if (point.isEmpty()) {
      point = Optional.of(new Point(settings, new HttpLine(settings.line())));
    }
    return point.get();
  }
}

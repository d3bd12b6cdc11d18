package no.sioadapter.routes.channel.https;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.routes.channel.Awaiting;
import no.sioadapter.routes.channel.InboundReceipt;
import no.sioadapter.routes.channel.Outgoing;
import no.sioadapter.routes.channel.SendResult;
import no.sioadapter.routes.channel.Trouble;
import no.sioadapter.routes.channel.TroubleText;
import no.sioadapter.routes.channel.http.HttpLine;
import no.sioadapter.routes.channel.http.KeysUnreadable;
import no.sioadapter.routes.channel.http.Verdict;

/**
 * The steps of the channel's routes. The line is made when it is first used, and again until its
 * keys can be read: mending a file needs no restart.
 */
final class HttpsLink {
  private final HttpsSettings settings;
  private final Awaiting awaiting;
  private final ReceiptXml receipts;
  private final Clock clock;
  private final TroubleText words;
  private final Verdict verdict;
  private Optional<SignedLine> line = Optional.empty();

  HttpsLink(HttpsSettings settings, Awaiting awaiting, ReceiptXml receipts, Clock clock) {
    this.settings = settings;
    this.awaiting = awaiting;
    this.receipts = receipts;
    this.clock = clock;
    this.words = TroubleText.in(settings.language());
    this.verdict = new Verdict(settings.receiver(), words, clock);
  }

  /** Sends a report. */
  public SendResult send(Outgoing outgoing) throws IOException {
    try {
      return new ReportSender(settings.receiver(), settings.mode(), line(), verdict, receipts)
          .send(outgoing);
    } catch (KeysUnreadable e) {
      return verdict.refused(new Trouble.SecretMissing(e.setting()));
    }
  }

  /** The receipts that the receiver has of what was sent. */
  public List<InboundReceipt> collect() throws IOException {
    try {
      return new ReceiptCollector(settings, line(), awaiting).collect();
    } catch (KeysUnreadable e) {
      return List.of(); // sending says so
    }
  }

  private synchronized SignedLine line() throws KeysUnreadable {
    if (line.isEmpty()) {
      HttpLine plain = new HttpLine(settings.line());
      line =
          Optional.of(
              new SignedLine(
                  plain, settings.token().map(token -> new Tokens(token, plain, words, clock))));
    }
    return line.get();
  }
}

package no.sioadapter.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.sioadapter.dispatch.BackOff;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.ReceiptShelf;
import no.sioadapter.routes.channel.SendResult;
import no.sioadapter.routes.channel.drop.SftpKind;
import no.sioadapter.routes.dispatch.DispatchParts;
import no.sioadapter.routes.dispatch.Dispatching;
import no.sioadapter.routes.failure.FailurePolicy;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.text.Language;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * The server's sending routes with their failure policy, on a ledger in memory: the database lies
 * with the web application, and isn't in what is measured here.
 */
final class SendingSide implements AutoCloseable {
  private static final Duration CHECK = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final int TRIES = 20;
  private static final int PATIENCE_MINUTES = 5;

  private final BlockingQueue<SendResult> results = new LinkedBlockingQueue<>();
  private final CamelContext camel;
  private final Dispatching dispatching;

  private SendingSide(CamelContext camel, DataFolders folders, ManyMunicipalities municipalities)
      throws Exception {
    this.camel = camel;
    camel.addRoutesConfigurations(new FailurePolicy());
    this.dispatching =
        Dispatching.on(
            camel,
            new DispatchParts(
                folders,
                municipalities,
                municipalities,
                List.of(new SftpKind()),
                number -> {
                  throw new IllegalStateException("every municipality names its channel");
                },
                DispatchLedger.inMemory(),
                ReceiptShelf.inMemory(),
                new BackOff(PAUSE, PAUSE, TRIES),
                CHECK,
                Clock.system(ZoneOffset.UTC),
                Language.NB,
                (kind, result) -> results.add(result)));
  }

  /**
   * Starts, with every municipality's channel open.
   *
   * @param data has the outbox
   */
  static SendingSide start(Path data, ManyMunicipalities municipalities) throws IOException {
    CamelContext camel = new DefaultCamelContext();
    try {
      SendingSide side = new SendingSide(camel, new DataFolders(data), municipalities);
      camel.start();
      side.dispatching.open();
      return side;
    } catch (IOException | RuntimeException e) {
      camel.stop();
      throw e;
    } catch (Exception e) {
      camel.stop();
      throw new IllegalStateException("the routes can't be started", e);
    }
  }

  /** Queues the reports, and waits until every one of them stands as sent. */
  void send(List<MadeReports.Made> reports) throws IOException {
    for (MadeReports.Made each : reports) {
      dispatching.desk().queue(each.id(), each.files());
    }
    for (int i = 0; i < reports.size(); i++) {
      if (!(next() instanceof SendResult.Sent sent) || sent.alreadyThere()) {
        throw new IllegalStateException("not sent, or not by this");
      }
    }
  }

  private SendResult next() throws IOException {
    try {
      SendResult result = results.poll(PATIENCE_MINUTES, TimeUnit.MINUTES);
      if (result == null) {
        throw new IOException("nothing was sent for " + PATIENCE_MINUTES + " minutes");
      }
      return result;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    camel.stop();
  }
}

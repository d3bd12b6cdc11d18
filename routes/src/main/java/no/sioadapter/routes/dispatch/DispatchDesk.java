package no.sioadapter.routes.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchAnswer;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.DispatchOrder;
import no.sioadapter.dispatch.DispatchQueue;
import no.sioadapter.dispatch.DispatchState;
import no.sioadapter.dispatch.DispatchStep;
import no.sioadapter.dispatch.Dispatches;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.channel.Channel;

/** What approval and operators say of dispatches. */
public final class DispatchDesk implements DispatchQueue {
  private final DispatchLedger ledger;
  private final Dispatches dispatches;
  private final OpenChannels channels;
  private final DispatchRoutes.Look look;
  private final Runnable signal;

  /**
   * @param look opens channels that weren't there before
   * @param signal says that there may be something to send
   */
  DispatchDesk(
      DispatchLedger ledger,
      OpenChannels channels,
      Clock clock,
      DispatchRoutes.Look look,
      Runnable signal) {
    this.ledger = ledger;
    this.dispatches = new Dispatches(ledger, clock);
    this.channels = channels;
    this.look = look;
    this.signal = signal;
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException where the municipality's channels can't be read, or are others
   *     than those that are open: it is to be tried again, else the report would be queued nowhere,
   *     or go where nobody wants it any more
   */
  @Override
  public void queue(ReportId report, List<StoredFile> files) {
    requireChannels(report.municipality());
    List<Dispatch> known =
        ledger.of(report.municipality(), report.quarter()).stream()
            .filter(each -> each.id().report().equals(report))
            .toList();
    // a channel that was added later gets what is on its way, not what has long arrived
    boolean settled =
        known.stream()
            .map(Dispatch::state)
            .anyMatch(state -> state == DispatchState.ACCEPTED || state == DispatchState.REJECTED);
    if (!settled) {
      for (Channel channel : channels.of(report.municipality())) {
        dispatches.queue(new DispatchOrder(new DispatchId(report, channel.name()), files));
      }
      signal.run();
    }
  }

  private void requireChannels(MunicipalityNumber municipality) {
    try {
      if (!channels.knows(municipality)) {
        look.now();
      }
      if (!channels.knows(municipality) || !channels.areAsTold(municipality)) {
        throw new IOException("the channels of " + municipality + " can't be used");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void cancel(ReportId report, String reason) {
    for (Dispatch each : ledger.of(report.municipality(), report.quarter())) {
      if (each.id().report().equals(report)) {
        // refused where something was sent of it, or it is cancelled already
        dispatches.take(each.id(), new DispatchStep.Cancelled(reason));
      }
    }
  }

  /** Takes an operator's step, and sends at once where it asks for that. */
  public DispatchAnswer take(DispatchId id, DispatchStep step, String who) {
    DispatchAnswer answer = dispatches.take(id, step, who);
    signal.run();
    return answer;
  }

  /** Whether the receiver accepted a version of the quarter's report. */
  public boolean isAccepted(MunicipalityQuarter quarter) {
    return ledger.of(quarter.municipality(), quarter.quarter()).stream()
        .anyMatch(each -> each.state() == DispatchState.ACCEPTED);
  }

  /** The channels that are open. */
  public List<Channel> channels() {
    return channels.all();
  }

  /** Why a municipality's channels can't be used, by municipality. */
  public Map<MunicipalityNumber, List<Reason>> channelProblems() {
    return channels.problems();
  }
}

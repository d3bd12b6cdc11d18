package no.sioadapter.routes.dispatch;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.sioadapter.dispatch.BackOff;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchAnswer;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.DispatchOrder;
import no.sioadapter.dispatch.DispatchState;
import no.sioadapter.dispatch.DispatchStep;
import no.sioadapter.dispatch.Dispatches;
import no.sioadapter.ledger.Reason;
import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.channel.InboundReceipt;
import no.sioadapter.routes.channel.Outgoing;
import no.sioadapter.routes.channel.ReceiptFile;
import no.sioadapter.routes.channel.SendResult;
import no.sioadapter.routes.channel.Trouble;
import no.sioadapter.routes.channel.TroubleText;
import no.sioadapter.routes.failure.GivesUp;
import no.sioadapter.routes.folder.Outbox;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;

/**
 * Sends what is due on a lane, one after another. That a try begins is recorded before anything
 * goes out, and how it ended after; where the server stops between, the try counts as interrupted,
 * and the report is sent again: the receiver knows it by its key.
 */
final class Sending {
  private final DispatchLedger ledger;
  private final Dispatches dispatches;
  private final OpenChannels channels;
  private final Outbox outbox;
  private final BackOff backOff;
  private final Clock clock;
  private final ProducerTemplate template;
  private final DispatchListener listener;
  private final TroubleText words;

  Sending(DispatchParts parts, OpenChannels channels, ProducerTemplate template) {
    this.ledger = parts.ledger();
    this.dispatches = new Dispatches(parts.ledger(), parts.clock());
    this.channels = channels;
    this.outbox = new Outbox(parts.folders());
    this.backOff = parts.backOff();
    this.clock = parts.clock();
    this.template = template;
    this.listener = parts.listener();
    this.words = TroubleText.in(parts.language());
  }

  /** What is due on a lane; only one at a time may ask and send there. */
  void work(String lane) throws IOException {
    List<Dispatch> open = ledger.open();
    for (Dispatch dispatch : open) {
      Optional<Channel> channel = channel(dispatch.id());
      if (channel.isEmpty() || !channel.get().lane().equals(lane)) {
        continue;
      }
      if (dispatch.state() == DispatchState.SENDING) {
        // nobody is at it: the lane is here
        interrupted(dispatch);
      } else if (dispatch.isDue(clock.instant())) {
        attempt(dispatch, channel.get());
      }
    }
  }

  /** The lanes that have something to do. */
  List<String> busy() {
    return ledger.open().stream()
        .filter(each -> each.state() == DispatchState.SENDING || each.isDue(clock.instant()))
        .flatMap(each -> channel(each.id()).stream())
        .map(Channel::lane)
        .distinct()
        .toList();
  }

  /** Parks what has no channel any more. */
  void parkOrphans() {
    for (Dispatch each : ledger.open()) {
      boolean waits = each.state() == DispatchState.QUEUED || each.state() == DispatchState.SENDING;
      if (waits
          && channels.knows(each.id().report().municipality())
          && channel(each.id()).isEmpty()) {
        Reason why = words.of(new Trouble.ChannelGone(each.id().channel().value()));
        dispatches.take(each.id(), new DispatchStep.Parked(why));
      }
    }
  }

  private Optional<Channel> channel(DispatchId id) {
    return channels.find(id.report().municipality(), id.channel());
  }

  private void interrupted(Dispatch dispatch) {
    Reason why = words.of(new Trouble.ServerFailed("-"));
    dispatches.take(
        dispatch.id(),
        now ->
            backOff.after(now.tries(), why, clock.instant(), Optional.empty())
                    instanceof DispatchStep.Parked parked
                ? parked
                : new DispatchStep.Interrupted());
  }

  private void attempt(Dispatch dispatch, Channel channel) throws IOException {
    DispatchId id = dispatch.id();
    if (!(dispatches.take(id, new DispatchStep.Started()) instanceof DispatchAnswer.Done)) {
      // an operator was first
      return;
    }
    DispatchOrder order = dispatch.order();
    Outgoing outgoing = new Outgoing(order, outbox.paths(id.report(), order.files()));
    SendResult result = result(outgoing, channel);
    dispatches.take(id, now -> step(result, now.tries()));
    listener.tried(channel.kind(), result);
    if (result instanceof SendResult.Sent sent) {
      for (ReceiptFile receipt : sent.receipts()) {
        template.sendBody(
            Channel.RECEIPTS,
            new InboundReceipt(id.report().municipality(), id.channel(), receipt));
      }
    }
  }

  private SendResult result(Outgoing outgoing, Channel channel) throws IOException {
    DispatchOrder order = outgoing.order();
    Optional<String> changed = outbox.changed(order.id().report(), order.files());
    return changed.isPresent()
        ? new SendResult.Refused(words.of(new Trouble.NotAsApproved(changed.get())))
        : sent(outgoing, channel);
  }

  private SendResult sent(Outgoing outgoing, Channel channel) {
    Incident incident = new Incident();
    Exchange done =
        template.send(
            channel.endpoint(),
            exchange -> {
              exchange.setProperty(GivesUp.PROPERTY, incident);
              exchange.getMessage().setBody(outgoing);
            });
    return done.getMessage().getBody() instanceof SendResult result
        ? result
        : new SendResult.Later(
            words.of(new Trouble.ServerFailed(incident.number())), Optional.empty());
  }

  private DispatchStep step(SendResult result, int failed) {
    if (result instanceof SendResult.Sent sent) {
      return new DispatchStep.Sent(sent.alreadyThere(), sent.reference());
    }
    return result instanceof SendResult.Later later
        ? backOff.after(failed, later.why(), clock.instant(), later.notBefore())
        : new DispatchStep.Parked(((SendResult.Refused) result).why());
  }
}

package no.sioadapter.routes.channel.drop;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.routes.channel.InboundReceipt;
import no.sioadapter.routes.channel.ReceiptFile;
import no.sioadapter.routes.channel.Trouble;

/**
 * Which receipts of a folder a channel hasn't given on. They are left where they lie, since they
 * are the receiver's; after a restart all are given on once more, and known again by their content.
 */
final class ReceiptPoll {
  private final MunicipalityNumber municipality;
  private final ChannelName channel;
  private final Obstacle obstacle;
  private final Map<String, Drop.Entry> seen = new ConcurrentHashMap<>();

  ReceiptPoll(MunicipalityNumber municipality, ChannelName channel, Obstacle obstacle) {
    this.municipality = municipality;
    this.channel = channel;
    this.obstacle = obstacle;
  }

  /** Something new among the receipts. */
  record Found(ReceiptPoll poll, Drop.Entry entry, InboundReceipt receipt) {
    /** It was given on, and is kept. */
    void taken() {
      poll.seen.put(entry.name(), entry);
    }
  }

  MunicipalityNumber municipality() {
    return municipality;
  }

  /**
   * Those that haven't been given on.
   *
   * @param entries all that may be the channel's
   */
  List<Drop.Entry> fresh(List<Drop.Entry> entries) {
    seen.values().retainAll(entries);
    return entries.stream().filter(entry -> !entry.equals(seen.get(entry.name()))).toList();
  }

  Found found(Drop.Entry entry, byte[] bytes) {
    return new Found(
        this,
        entry,
        new InboundReceipt(municipality, channel, ReceiptFile.of(entry.name(), bytes)));
  }

  /** The look went well. */
  void looked() {
    obstacle.gone();
  }

  void couldNotLook(Trouble trouble) {
    obstacle.is(trouble);
  }
}

package no.sioadapter.routes.channel.drop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.routes.channel.InboundReceipt;
import no.sioadapter.routes.channel.ReceiptFile;

/**
 * Finds receipts that it hasn't given on. They are left where they lie, since they are the
 * receiver's; after a restart all are given on once more, and known again by their content.
 */
final class ReceiptPoll {
  private static final int MOST_BYTES = 1_000_000;
  private static final Pattern NUMBERED = Pattern.compile("sio-([0-9]{4})-.*");

  private final Drop drop;
  private final MunicipalityNumber municipality;
  private final ChannelName channel;
  private final Obstacle obstacle;
  private final Map<String, Drop.Entry> seen = new ConcurrentHashMap<>();

  ReceiptPoll(Drop drop, MunicipalityNumber municipality, ChannelName channel, Obstacle obstacle) {
    this.drop = drop;
    this.municipality = municipality;
    this.channel = channel;
    this.obstacle = obstacle;
  }

  /** Something new among the receipts. */
  record Found(Drop.Entry entry, InboundReceipt receipt) {}

  /** What is new; nothing where the folder can't be looked into, and then that is said. */
  List<Found> fresh() {
    List<Found> fresh = new ArrayList<>();
    try {
      List<Drop.Entry> entries = drop.receipts();
      seen.values().retainAll(entries);
      for (Drop.Entry entry : entries) {
        if (isOurs(entry.name()) && !entry.equals(seen.get(entry.name()))) {
          byte[] bytes = drop.receipt(entry.name(), MOST_BYTES);
          ReceiptFile file = ReceiptFile.of(entry.name(), bytes);
          fresh.add(new Found(entry, new InboundReceipt(municipality, channel, file)));
        }
      }
      obstacle.gone();
    } catch (DropFailure failure) {
      obstacle.is(failure.trouble());
    }
    return fresh;
  }

  /** It was given on, and is kept. */
  void taken(Found found) {
    seen.put(found.entry().name(), found.entry());
  }

  /** Several municipalities may share a folder. */
  private boolean isOurs(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    return name.endsWith(".xml")
        && !name.startsWith(".")
        && (!numbered.matches() || numbered.group(1).equals(municipality.value()));
  }
}

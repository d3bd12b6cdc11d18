package no.sioadapter.engine;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.DeliveryReader;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.RecordSink;

/** Reads a run's deliveries, as often as it takes, always in the same order. */
final class Readings {
  private final DeliveryReader reader;
  private final List<Delivery> deliveries;
  private final FindingLog log;

  Readings(DeliveryReader reader, List<Delivery> deliveries, FindingLog log) {
    this.reader = reader;
    this.deliveries = deliveries;
    this.log = log;
  }

  /**
   * Reads every delivery, also after one was refused, so that all refusals are told at once.
   *
   * @param next is told whose records follow
   * @return whether none was refused
   */
  boolean into(RecordSink sink, Consumer<SourceSystem> next) throws IOException {
    boolean whole = true;
    for (Delivery delivery : deliveries) {
      next.accept(delivery.system());
      try {
        reader.read(delivery, sink);
      } catch (DeliveryRefused refused) {
        log.refuse(refused.where(), refused.details());
        whole = false;
      }
    }
    return whole;
  }
}

package no.sioadapter.source.intake;

import java.util.List;
import no.sioadapter.source.Delivery;

/**
 * What was found where one was told to look: nothing that lies there is in neither list, but the
 * {@code .ferdig} files of pairs.
 *
 * @param deliveries each once, in the order in which they were named; within a folder by name
 */
public record Deliveries(List<Delivery> deliveries, List<PassedOver> passedOver) {
  public Deliveries {
    deliveries = List.copyOf(deliveries);
    passedOver = List.copyOf(passedOver);
  }
}

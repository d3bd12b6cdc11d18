package no.sioadapter.routes.intake;

import java.io.IOException;
import java.util.List;
import no.sioadapter.ledger.Reason;
import no.sioadapter.period.Quarter;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.source.Delivery;

/** Reads a delivery through, to know at once whether it can be used. */
public interface DeliveryExaminer {
  /**
   * Why the delivery can't be used; empty if it can.
   *
   * @throws IOException where the disk fails
   */
  List<Reason> examine(Delivery delivery, Municipality municipality, Quarter quarter)
      throws IOException;
}

package no.sioadapter.source;

import java.io.IOException;
import java.util.Optional;

/** Reads one format as a stream; holds one record (in XML: one person) at a time. */
public interface DeliveryReader {
  /**
   * Reads the whole delivery into the sink, decisions in the file's order.
   *
   * @throws DeliveryRefused where the delivery can't be read whole; what the sink got before is
   *     void
   * @throws IOException where the disk fails (a damaged file is refused, not this)
   */
  void read(Delivery delivery, RecordSink sink) throws DeliveryRefused, IOException;

  /**
   * What the delivery says of itself, without reading its records: cheap, so that a foreign file is
   * known before it is counted (I-11). Empty for a format whose files say nothing of themselves.
   *
   * @throws DeliveryRefused where not even the file's beginning can be read
   * @throws IOException where the disk fails
   */
  default Optional<DeliveryHeader> header(Delivery delivery) throws DeliveryRefused, IOException {
    return Optional.empty();
  }
}

package no.sioadapter.source;

import java.io.IOException;

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
}

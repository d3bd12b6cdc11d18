package no.sioadapter.source.gerica;

import java.io.IOException;
import java.io.InputStream;
import no.sioadapter.decision.Location;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.EncodingScan;

/** One CSV file of a delivery, on its own or in a ZIP. */
interface Part {
  /** The file as a whole, for people. */
  Location where();

  /**
   * Looks at every byte, and so at whether the file is whole.
   *
   * @throws DeliveryRefused where it isn't
   */
  EncodingScan scan() throws DeliveryRefused, IOException;

  /** Opens it for reading; again as often as needed. */
  InputStream open() throws IOException;
}

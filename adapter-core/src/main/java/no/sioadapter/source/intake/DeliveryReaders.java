package no.sioadapter.source.intake;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.DeliveryHeader;
import no.sioadapter.source.DeliveryReader;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.RecordSink;
import no.sioadapter.source.SourceProfile;
import no.sioadapter.source.gerica.GericaReader;
import no.sioadapter.source.profil.ProfilReader;

/** Reads the deliveries of every system that has a source profile. May be used by many threads. */
public final class DeliveryReaders implements DeliveryReader {
  private final Map<SourceSystem, DeliveryReader> readers = new HashMap<>();

  /** One reader for each profile; of two for one system the later one. */
  public DeliveryReaders(Collection<SourceProfile> profiles) {
    for (SourceProfile profile : profiles) {
      readers.put(profile.system(), reader(profile));
    }
  }

  @Override
  public void read(Delivery delivery, RecordSink sink) throws DeliveryRefused, IOException {
    of(delivery).read(delivery, sink);
  }

  @Override
  public Optional<DeliveryHeader> header(Delivery delivery) throws DeliveryRefused, IOException {
    return of(delivery).header(delivery);
  }

  private DeliveryReader of(Delivery delivery) {
    DeliveryReader reader = readers.get(delivery.system());
    if (reader == null) {
      throw new IllegalArgumentException("no source profile for " + delivery.system());
    }
    return reader;
  }

  private static DeliveryReader reader(SourceProfile profile) {
    return switch (profile.format()) {
      case CSV -> new GericaReader(profile);
      case XML -> new ProfilReader(profile);
    };
  }
}

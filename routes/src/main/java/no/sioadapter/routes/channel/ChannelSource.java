package no.sioadapter.routes.channel;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelForm;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.ledger.Reason;

/** What the municipalities' folders say of their channels; read anew at every call. */
public interface ChannelSource {
  /**
   * The channels of a municipality.
   *
   * @throws IOException where the disk fails
   */
  Answer channels(MunicipalityNumber municipality, Collection<ChannelForm> forms)
      throws IOException;

  /** What a folder says. */
  sealed interface Answer {
    /** These; where it names none, the default is used. */
    record Found(List<ChannelSettings> channels) implements Answer {
      public Found {
        channels = List.copyOf(channels);
      }
    }

    /** At least one is at fault, so none is used. */
    record Unusable(List<Reason> reasons) implements Answer {
      public Unusable {
        reasons = List.copyOf(reasons);
      }
    }
  }
}

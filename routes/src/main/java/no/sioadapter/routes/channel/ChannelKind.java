package no.sioadapter.routes.channel;

import no.sioadapter.dispatch.ChannelForm;
import no.sioadapter.dispatch.ChannelSettings;

/** A kind of channel: what it can be told, and how a channel is made of that. */
public interface ChannelKind {
  /** What {@code municipality.yaml} can tell it. */
  ChannelForm form();

  /**
   * Makes a channel; nothing is opened, and nothing outside is asked. A channel that can't work as
   * it is set up is made all the same, and says why by {@link Channel#obstacle}.
   *
   * @param settings after {@link #form}
   */
  Channel make(ChannelSettings settings);
}

package no.sioadapter.routes.dispatch;

import java.io.IOException;
import java.util.Set;
import java.util.SortedMap;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.routes.channel.ChannelKind;

/** A receiver at the other end of a channel, real, and faulty on demand. */
interface OtherSide extends AutoCloseable {
  /** The kind of channel that leads here. */
  ChannelKind kind();

  /** How the channel is told of it. */
  ChannelSettings settings();

  /** Which faults it knows. */
  Set<Fault> faults();

  /**
   * Fails from now on.
   *
   * @param at the byte at which, where the fault is at a byte; counted from here on
   */
  void fail(Fault fault, int at) throws Exception;

  /** Works again. */
  void mend() throws Exception;

  /** What the receiver takes for arrived, with its content, by name. */
  SortedMap<String, byte[]> arrived() throws IOException;

  /** Lays a receipt where the channel finds it. */
  void receipt(String name, byte[] bytes) throws IOException;

  @Override
  void close() throws IOException;
}

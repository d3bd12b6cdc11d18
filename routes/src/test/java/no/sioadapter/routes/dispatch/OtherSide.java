package no.sioadapter.routes.dispatch;

import java.io.IOException;
import java.util.SortedMap;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.routes.channel.ChannelKind;

/** A receiver at the other end of a channel, real, and faulty on demand. */
interface OtherSide extends AutoCloseable {
  /** The kind of channel that leads here. */
  ChannelKind kind();

  /** How the channel is told of it. */
  ChannelSettings settings();

  /** What a fault comes to here. */
  Cell cell(Fault fault);

  /**
   * Fails from now on.
   *
   * @throws IllegalArgumentException where there is no such thing here
   * @param at the byte at which, where the fault is at a byte; counted from here on
   */
  void fail(Fault fault, int at) throws Exception;

  /** Works again. */
  void mend() throws Exception;

  /** What the receiver takes for arrived, with its content, by name; nothing that isn't whole. */
  SortedMap<String, byte[]> arrived() throws IOException;

  /** Lays a receipt where the channel finds it. */
  void receipt(String name, byte[] bytes) throws IOException;

  @Override
  void close() throws IOException;
}

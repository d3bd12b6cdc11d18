package no.sioadapter.routes.channel.eformidling;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.sioadapter.dispatch.DispatchOrder;

/**
 * What a message is called: it follows from what it carries, so that a repeated sending finds the
 * message of the one before. One that failed on its way can't be sent again; its successor is the
 * next number.
 */
record MessageId(DispatchOrder order, int number) {
  static final int MOST = 20;

  static MessageId first(DispatchOrder order) {
    return new MessageId(order, 1);
  }

  MessageId next() {
    return new MessageId(order, number + 1);
  }

  /** A name-based UUID (RFC 9562, version 3). */
  @Override
  public String toString() {
    String name = order.id().channel() + ":" + order.idempotencyKey() + ":" + number;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}

package no.sioadapter.routes.dispatch;

import java.util.HashSet;
import java.util.Set;
import no.sioadapter.routes.channel.Channel;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;

/**
 * A route for each lane, whose one consumer sends one report after another; lanes don't wait for
 * each other.
 */
final class Lanes {
  private final CamelContext camel;
  private final Sending sending;
  private final Set<String> open = new HashSet<>();

  Lanes(CamelContext camel, Sending sending) {
    this.camel = camel;
    this.sending = sending;
  }

  /** Where a lane is told that it may have something to do; one place in the queue is enough. */
  static String address(String lane) {
    return "seda:lane-" + lane + "?size=1&discardWhenFull=true";
  }

  /** Starts a channel's routes, and its lane's with the first of them. */
  void open(Channel channel) throws Exception {
    camel.addRoutes(channel.routes());
    if (open.add(channel.lane())) {
      camel.addRoutes(route(channel.lane()));
    }
  }

  private RouteBuilder route(String lane) {
    return new RouteBuilder() {
      @Override
      public void configure() {
        from(address(lane)).routeId("lane-" + lane).process(exchange -> sending.work(lane));
      }
    };
  }
}

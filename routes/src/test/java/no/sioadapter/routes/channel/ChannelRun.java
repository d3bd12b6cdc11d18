package no.sioadapter.routes.channel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchEvent;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.dispatch.DispatchOrder;
import no.sioadapter.dispatch.DispatchStep;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.failure.FailurePolicy;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** A channel's routes, running as they do in the server, under the one failure policy. */
public final class ChannelRun implements AutoCloseable {
  private static final List<String> ENDS =
      List.of(".xlsx", ".xml", ".csv", ".fhir.json", ".manifest.json");

  private final CamelContext camel = new DefaultCamelContext();
  private final Channel channel;
  private final List<InboundReceipt> receipts = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusals = new AtomicInteger();
  private final List<TransportState> states = new CopyOnWriteArrayList<>();

  /** Starts the routes. */
  public ChannelRun(Channel channel) throws Exception {
    this.channel = channel;
    camel.addRoutesConfigurations(new FailurePolicy());
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(Channel.RECEIPTS)
                .process(e -> receive(e.getMessage().getMandatoryBody(InboundReceipt.class)));
            from(Channel.STATES)
                .process(e -> states.add(e.getMessage().getMandatoryBody(TransportState.class)));
          }
        });
    camel.addRoutes(channel.routes());
    camel.start();
  }

  /** Sends a report and waits for what became of it. */
  public SendResult send(Outgoing outgoing) {
    return camel
        .createProducerTemplate()
        .requestBody(channel.endpoint(), outgoing, SendResult.class);
  }

  /** The next receipts can't be kept, so many times. */
  public void refuseReceipts(int times) {
    refusals.set(times);
  }

  private void receive(InboundReceipt receipt) throws IOException {
    if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IOException("the disk is full");
    }
    receipts.add(receipt);
  }

  /** What came in as receipts. */
  public List<InboundReceipt> receipts() {
    return receipts;
  }

  /** What was heard of earlier sendings. */
  public List<TransportState> states() {
    return states;
  }

  /** A report of five small files, of which one has this text. */
  public static Outgoing report(Path folder, Channel channel, int version, String text) {
    ReportId id = ReportId.parse("sio-1243-2019Q1-v" + version).orElseThrow();
    List<StoredFile> stored = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    try {
      for (String end : ENDS) {
        byte[] bytes = (text + end + "\r\n--æøå\u0000\n").getBytes(StandardCharsets.UTF_8);
        files.add(Files.write(folder.resolve(id.name() + end), bytes));
        MessageDigest digest = ContentHash.digest();
        digest.update(bytes);
        stored.add(new StoredFile(id.name() + end, ContentHash.of(digest), bytes.length));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    DispatchId dispatch = new DispatchId(id, channel.name());
    return new Outgoing(new DispatchOrder(dispatch, stored), files);
  }

  /** The dispatch of a report that has been sent. */
  public static Dispatch sent(Outgoing outgoing) {
    Instant then = Instant.parse("2019-04-20T10:00:00Z");
    return Dispatch.of(
        outgoing.order().id(),
        Stream.of(
                new DispatchStep.Queued(outgoing.order()),
                new DispatchStep.Started(),
                new DispatchStep.Sent(false, Optional.empty()))
            .map(step -> new DispatchEvent(step, Optional.empty(), then))
            .toList());
  }

  @Override
  public void close() {
    camel.stop();
  }
}

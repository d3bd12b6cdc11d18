package no.sioadapter.routes.dispatch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.routes.channel.Awaiting;
import no.sioadapter.routes.channel.ChannelKind;
import no.sioadapter.routes.channel.http.CutLine;
import no.sioadapter.routes.channel.https.HttpsKind;
import no.sioadapter.routes.channel.https.Receiver;
import no.sioadapter.text.Language;

/** A receiver over HTTP on this machine, behind a line that can break. */
final class HttpsSide implements OtherSide {
  private static final String REPORT = "sio-1243-2019Q1-v1";

  private final String mode;
  private final Receiver receiver = new Receiver(Optional.empty(), false, token -> true);
  private final CutLine line = new CutLine(receiver.port());
  private final HttpsKind kind;

  HttpsSide(String mode, DispatchLedger ledger) throws IOException {
    this.mode = mode;
    this.kind = new HttpsKind(Awaiting.of(ledger), Clock.fixed(Sender.START, ZoneOffset.UTC));
    receiver.quiet();
  }

  @Override
  public ChannelKind kind() {
    return kind;
  }

  @Override
  public ChannelSettings settings() {
    SortedMap<String, String> values = standard(kind);
    values.put("address", "http://127.0.0.1:" + line.port() + Receiver.BASE);
    values.put("mode", mode);
    values.put("answer_timeout", "PT1S");
    values.put("receipts_every", "PT0.1S");
    return new ChannelSettings(Sender.OS, new ChannelName("mottak"), "https", Language.EN, values);
  }

  /** What the file doesn't say. */
  static SortedMap<String, String> standard(ChannelKind kind) {
    SortedMap<String, String> values = new TreeMap<>();
    kind.form()
        .settings()
        .forEach(each -> each.standard().ifPresent(value -> values.put(each.name(), value)));
    return values;
  }

  @Override
  public Set<Fault> faults() {
    return EnumSet.of(
        Fault.BROKEN_OFF_AT_BYTE,
        Fault.NO_ANSWER_AFTER_SENDING,
        Fault.OTHER_CONTENT,
        Fault.STATUS_401,
        Fault.STATUS_403,
        Fault.STATUS_413,
        Fault.STATUS_429_WAIT_300_S,
        Fault.STATUS_500);
  }

  @Override
  public void fail(Fault fault, int at) {
    switch (fault) {
      case BROKEN_OFF_AT_BYTE -> line.cutEveryAfter(at);
      case NO_ANSWER_AFTER_SENDING ->
          receiver.always(
              (call, to) -> {
                String path = call.getRequestURI().getPath();
                if (path.endsWith("/reports") || path.endsWith(".manifest.json")) {
                  Receiver.silently(call, to);
                } else {
                  to.byContract(call);
                }
              });
      case OTHER_CONTENT ->
          receiver.has(REPORT, REPORT + ".csv", "another".getBytes(StandardCharsets.UTF_8));
      case STATUS_429_WAIT_300_S -> receiver.always(Receiver.status(429, "Retry-After", "300"));
      default ->
          receiver.always(
              Receiver.status(Integer.parseInt(fault.name().substring("STATUS_".length()))));
    }
  }

  @Override
  public void mend() {
    line.mend();
    receiver.mend();
    if (receiver.report(REPORT).size() < 5) {
      receiver.lose(REPORT);
    }
  }

  @Override
  public SortedMap<String, byte[]> arrived() {
    if (!receiver.effects().equals(List.of(REPORT))) {
      throw new AssertionError("took effect: " + receiver.effects());
    }
    return new TreeMap<>(receiver.report(REPORT));
  }

  @Override
  public void receipt(String name, byte[] bytes) {
    receiver.lay(bytes);
  }

  @Override
  public void close() throws IOException {
    line.close();
    receiver.close();
  }
}

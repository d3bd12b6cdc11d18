package no.sioadapter.routes.dispatch;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.routes.channel.Awaiting;
import no.sioadapter.routes.channel.ChannelKind;
import no.sioadapter.routes.channel.eformidling.EformidlingKind;
import no.sioadapter.routes.channel.eformidling.PointStub;
import no.sioadapter.routes.channel.http.CutLine;
import no.sioadapter.text.Language;

/** An integrasjonspunkt's stub, behind a line that can break. */
final class EformidlingSide implements OtherSide {
  private final PointStub point = new PointStub();
  private final CutLine line = new CutLine(point.port());
  private final EformidlingKind kind;
  private int messages;

  EformidlingSide(DispatchLedger ledger) throws IOException {
    this.kind = new EformidlingKind(Awaiting.of(ledger), Clock.fixed(Sender.START, ZoneOffset.UTC));
  }

  @Override
  public ChannelKind kind() {
    return kind;
  }

  @Override
  public ChannelSettings settings() {
    SortedMap<String, String> values = HttpsSide.standard(kind);
    values.put("address", "http://127.0.0.1:" + line.port());
    values.put("receiver", PointStub.RECEIVER);
    values.put("answer_timeout", "PT1S");
    values.put("receipts_every", "PT0.1S");
    return new ChannelSettings(
        Sender.OS, new ChannelName("eformidling"), "eformidling", Language.EN, values);
  }

  @Override
  public Cell cell(Fault fault) {
    return switch (fault) {
      case CONNECTION_REFUSED -> Cell.queued("NoConnection");
      case HOST_KEY_UNKNOWN -> Cell.notThere("a certificate; see the wrong one");
      case ANOTHER_HOST -> Cell.notThere("HTTPS's line, where it is tried");
      case LOGIN_REFUSED -> Cell.notThere("see 401");
      case BROKEN_OFF_AT_BYTE -> Cell.queued("BrokenOff");
      case NO_ANSWER_AFTER_SENDING -> Cell.queued("NoAnswer");
      case DISK_FULL, STATUS_500 -> Cell.queued("OtherSideFailed");
      case NO_PERMISSION -> Cell.notThere("see 403");
      case PLACE_MISSING -> Cell.parked("ReceiverNotRegistered");
      case OTHER_CONTENT, STATUS_413 -> Cell.parked("TurnedDown");
      case STATUS_401 -> Cell.parked("NotKnownThere");
      case STATUS_403 -> Cell.parked("NotAllowedThere");
      case STATUS_429_WAIT_300_S -> Cell.queued("AskedToWait", 300);
    };
  }

  @Override
  public void fail(Fault fault, int at) throws IOException {
    switch (fault) {
      case CONNECTION_REFUSED -> line.refuse();
      case BROKEN_OFF_AT_BYTE -> line.cutEveryAfter(at);
      case NO_ANSWER_AFTER_SENDING -> point.always(200, true);
      case DISK_FULL -> point.always(507, false);
      case PLACE_MISSING -> point.always(404, false);
      case OTHER_CONTENT -> point.always(409, false);
      case STATUS_401 -> point.always(401, false);
      case STATUS_403 -> point.always(403, false);
      case STATUS_413 -> point.always(413, false);
      case STATUS_429_WAIT_300_S -> point.always(429, false, "Retry-After", "300");
      case STATUS_500 -> point.always(500, false);
      default -> throw new IllegalArgumentException(fault.name());
    }
  }

  @Override
  public void mend() throws IOException {
    line.mend();
    point.mend();
  }

  @Override
  public SortedMap<String, byte[]> arrived() {
    List<PointStub.Message> sent = point.sent();
    if (sent.isEmpty()) {
      return new TreeMap<>();
    }
    if (sent.size() > 1) {
      throw new AssertionError(sent.size() + " messages");
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (PointStub.Attached each : sent.get(0).files()) {
      if (files.put(each.name(), each.bytes()) != null) {
        throw new AssertionError(each.name() + " twice");
      }
    }
    return files;
  }

  @Override
  public void receipt(String name, byte[] bytes) {
    messages++;
    point.arrives(
        new PointStub.Incoming(
            "m" + messages, PointStub.AGREED, "0192:" + PointStub.RECEIVER, Map.of(name, bytes)));
  }

  @Override
  public void close() throws IOException {
    line.close();
    point.close();
  }
}

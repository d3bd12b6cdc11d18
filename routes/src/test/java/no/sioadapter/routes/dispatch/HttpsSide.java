package no.sioadapter.routes.dispatch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.net.ssl.SSLContext;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.routes.channel.Awaiting;
import no.sioadapter.routes.channel.ChannelKind;
import no.sioadapter.routes.channel.http.CutLine;
import no.sioadapter.routes.channel.http.KeyMaterial;
import no.sioadapter.routes.channel.http.TestAuthority;
import no.sioadapter.routes.channel.https.HttpsKind;
import no.sioadapter.routes.channel.https.Receiver;
import no.sioadapter.text.Language;

/** A receiver over HTTP on this machine, behind a line that can break. */
final class HttpsSide implements OtherSide {
  private static final String REPORT = "sio-1243-2019Q1-v1";

  private final String mode;
  private final Optional<TestAuthority> authority;
  private final Duration patience;
  private final Receiver receiver;
  private final Receiver another;
  private final CutLine line;
  private final HttpsKind kind;

  /**
   * @param authority who vouches for the receiver; empty where it is spoken to in plain
   * @param patience so long an answer is waited for
   */
  HttpsSide(
      String mode, DispatchLedger ledger, Optional<TestAuthority> authority, Duration patience)
      throws IOException, GeneralSecurityException {
    this.mode = mode;
    this.authority = authority;
    this.patience = patience;
    this.receiver = receiver(authority, "server");
    this.another = receiver(authority, "elsewhere");
    this.line = new CutLine(receiver.port());
    this.kind = new HttpsKind(Awaiting.of(ledger), Clock.fixed(Sender.START, ZoneOffset.UTC));
    receiver.quiet();
  }

  private static Receiver receiver(Optional<TestAuthority> authority, String certificate)
      throws IOException, GeneralSecurityException {
    Optional<SSLContext> tls =
        authority.isPresent() ? Optional.of(authority.get().server(certificate)) : Optional.empty();
    return new Receiver(tls, false, token -> true);
  }

  @Override
  public ChannelKind kind() {
    return kind;
  }

  @Override
  public ChannelSettings settings() {
    SortedMap<String, String> values = standard(kind);
    String scheme = authority.isPresent() ? "https" : "http";
    values.put("address", scheme + "://127.0.0.1:" + line.port() + Receiver.BASE);
    values.put("mode", mode);
    values.put("answer_timeout", patience.toString());
    authority.ifPresent(trusted -> trust(trusted, values));
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

  private static void trust(TestAuthority authority, SortedMap<String, String> values) {
    try {
      KeyMaterial.Store store = authority.trust();
      values.put("trust_store", store.file().toString());
      values.put("trust_store_password_file", store.password().toString());
    } catch (IOException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public Cell cell(Fault fault) {
    return switch (fault) {
      case CONNECTION_REFUSED -> Cell.queued("NoConnection");
      case HOST_KEY_UNKNOWN -> Cell.notThere("a certificate; see the wrong one");
      case ANOTHER_HOST -> Cell.parked("CertificateNotTrusted");
      case LOGIN_REFUSED -> Cell.notThere("see 401");
      case BROKEN_OFF_AT_BYTE -> Cell.queued("BrokenOff");
      case NO_ANSWER_AFTER_SENDING -> Cell.queued("NoAnswer");
      case DISK_FULL, STATUS_500 -> Cell.queued("OtherSideFailed");
      case NO_PERMISSION -> Cell.notThere("see 403");
      case PLACE_MISSING -> Cell.queued("TurnedDown");
      case OTHER_CONTENT -> Cell.parked("OtherContent");
      case STATUS_401 -> Cell.parked("NotKnownThere");
      case STATUS_403 -> Cell.parked("NotAllowedThere");
      case STATUS_413 -> Cell.parked("TurnedDown");
      case STATUS_429_WAIT_300_S -> Cell.queued("AskedToWait", 300);
    };
  }

  @Override
  public void fail(Fault fault, int at) throws IOException {
    switch (fault) {
      case CONNECTION_REFUSED -> line.refuse();
      case ANOTHER_HOST -> line.leadTo(another.port());
      case BROKEN_OFF_AT_BYTE -> line.cutEveryAfter(at);
      case DISK_FULL -> receiver.always(Receiver.status(507));
      case PLACE_MISSING -> receiver.always(Receiver.status(404));
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
      case STATUS_401 -> receiver.always(Receiver.status(401));
      case STATUS_403 -> receiver.always(Receiver.status(403));
      case STATUS_413 -> receiver.always(Receiver.status(413));
      case STATUS_500 -> receiver.always(Receiver.status(500));
      default -> throw new IllegalArgumentException(fault.name());
    }
  }

  @Override
  public void mend() throws IOException {
    line.mend();
    line.leadTo(receiver.port());
    receiver.mend();
    if (receiver.report(REPORT).size() < 5) {
      receiver.lose(REPORT);
    }
  }

  @Override
  public SortedMap<String, byte[]> arrived() {
    if (receiver.effects().isEmpty()) {
      return new TreeMap<>();
    }
    if (!receiver.effects().equals(List.of(REPORT)) || !another.effects().isEmpty()) {
      throw new AssertionError("took effect: " + receiver.effects() + another.effects());
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
    another.close();
  }
}

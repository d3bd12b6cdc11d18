package no.sioadapter.routes.channel.https;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.routes.channel.Awaiting;
import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.channel.ChannelRun;
import no.sioadapter.routes.channel.Outgoing;
import no.sioadapter.routes.channel.SendResult;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpsKindTest {
  @TempDir private Path outbox;

  @Test
  void aChannelMadeOfSettingsSendsAsTheySay() throws Exception {
    Awaiting none = (municipality, channel) -> List.of();
    HttpsKind kind = new HttpsKind(none, Clock.systemUTC());
    try (Receiver receiver = new Receiver(Optional.empty(), false, token -> true)) {
      Channel channel =
          kind.make(
              told(
                  kind,
                  Map.of(
                      "address",
                      "http://127.0.0.1:" + receiver.port() + Receiver.BASE,
                      "mode",
                      "files")));
      assertEquals("https", channel.kind());
      try (ChannelRun run = new ChannelRun(channel)) {
        Outgoing report = ChannelRun.report(outbox, channel, 1, "a");
        assertInstanceOf(SendResult.Sent.class, run.send(report));
      }
      assertEquals(5, receiver.calls().size());
      assertTrue(receiver.calls().get(0).startsWith("PUT "), receiver.calls().toString());
    }
  }

  @Test
  void aTokenIsToldWholeOrNotAtAll() {
    HttpsKind kind = new HttpsKind((municipality, channel) -> List.of(), Clock.systemUTC());
    assertTrue(
        kind.form()
            .together()
            .contains(List.of("token_address", "client_id", "scope", "key_file")));
  }

  /** What the file doesn't say is as the form says. */
  private static ChannelSettings told(HttpsKind kind, Map<String, String> written) {
    SortedMap<String, String> values = new TreeMap<>();
    kind.form()
        .settings()
        .forEach(
            setting -> setting.standard().ifPresent(value -> values.put(setting.name(), value)));
    values.putAll(written);
    return new ChannelSettings(
        MunicipalityNumber.parse("1243").orElseThrow(),
        new ChannelName("helsedir"),
        "https",
        Language.NB,
        values);
  }
}

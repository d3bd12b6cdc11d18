package no.sioadapter.routes.channel.https;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.sioadapter.dispatch.ChannelForm;
import no.sioadapter.dispatch.ChannelForm.Setting;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.routes.channel.Awaiting;
import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.channel.ChannelKind;
import no.sioadapter.routes.channel.http.HttpAddress;
import no.sioadapter.routes.channel.http.LineForm;

/** Reports sent to a receiver's reception over HTTPS. */
public final class HttpsKind implements ChannelKind {
  private static final int LONGEST_ANSWER = 1_000_000;
  private static final String ADDRESS = "address";
  private static final String MODE = "mode";
  private static final String GRANT = "grant";
  private static final String SERVICE = "token_address";
  private static final String CLIENT = "client_id";
  private static final String SCOPE = "scope";
  private static final String KEY = "key_file";
  private static final String KEY_ID = "key_id";
  private static final String ALGORITHM = "algorithm";
  private static final String AUDIENCE = "audience";
  private static final String RESOURCE = "resource";
  private static final String EVERY = "receipts_every";

  private final Awaiting awaiting;
  private final Clock clock;
  private final ReceiptXml receipts = new ReceiptXml();

  /** A kind whose channels ask for receipts of what is awaited. */
  public HttpsKind(Awaiting awaiting, Clock clock) {
    this.awaiting = awaiting;
    this.clock = clock;
  }

  @Override
  public ChannelForm form() {
    return new ChannelForm(
        HttpsChannel.KIND,
        Stream.concat(own().stream(), LineForm.settings().stream()).toList(),
        List.of(),
        Stream.concat(Stream.of(List.of(SERVICE, CLIENT, SCOPE, KEY)), LineForm.together().stream())
            .toList());
  }

  private static List<Setting> own() {
    return List.of(
        Setting.required(ADDRESS, ChannelForm.Type.SAFE_ADDRESS),
        Setting.choice(MODE, List.of("multipart", "files")),
        Setting.choice(GRANT, List.of("client_credentials", "jwt_bearer")),
        Setting.optional(SERVICE, ChannelForm.Type.SAFE_ADDRESS),
        Setting.optional(CLIENT, ChannelForm.Type.TEXT),
        Setting.optional(SCOPE, ChannelForm.Type.TEXT),
        Setting.optional(KEY, ChannelForm.Type.PATH),
        Setting.optional(KEY_ID, ChannelForm.Type.TEXT),
        Setting.optional(ALGORITHM, ChannelForm.Type.TEXT),
        Setting.optional(AUDIENCE, ChannelForm.Type.TEXT),
        Setting.optional(RESOURCE, ChannelForm.Type.TEXT),
        Setting.standard(EVERY, ChannelForm.Type.DURATION, "PT5M"));
  }

  @Override
  public Channel make(ChannelSettings told) {
    return new HttpsChannel(
        new HttpsSettings(
            told.municipality(),
            told.name(),
            told.language(),
            new HttpAddress(told.address(ADDRESS)),
            HttpsSettings.Mode.valueOf(constant(told, MODE)),
            told.find(SERVICE).map(service -> token(told)),
            LineForm.of(told, LONGEST_ANSWER),
            told.duration(EVERY)),
        awaiting,
        receipts,
        clock);
  }

  private static TokenSettings token(ChannelSettings told) {
    return new TokenSettings(
        TokenSettings.Grant.valueOf(constant(told, GRANT)),
        new HttpAddress(told.address(SERVICE)),
        told.text(CLIENT),
        told.find(AUDIENCE),
        told.text(SCOPE),
        told.find(RESOURCE),
        told.path(KEY),
        told.find(KEY_ID),
        told.find(ALGORITHM));
  }

  private static String constant(ChannelSettings told, String setting) {
    return told.text(setting).toUpperCase(Locale.ROOT);
  }
}

package no.sioadapter.routes.channel.eformidling;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.sioadapter.decision.OrganisationNumber;
import no.sioadapter.dispatch.ChannelForm;
import no.sioadapter.dispatch.ChannelForm.Setting;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.routes.channel.Awaiting;
import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.channel.ChannelKind;
import no.sioadapter.routes.channel.http.HttpAddress;
import no.sioadapter.routes.channel.http.LineForm;

/** Reports sent as messages of eFormidling. */
public final class EformidlingKind implements ChannelKind {
  private static final int LONGEST_ANSWER = 10_000_000;
  private static final String ADDRESS = "address";
  private static final String RECEIVER = "receiver";
  private static final String DOCUMENT = "document";
  private static final String PROCESS = "process";
  private static final String AGREED = "agreed_identifier";
  private static final String EVERY = "receipts_every";

  private final Awaiting awaiting;
  private final Clock clock;

  /** A kind whose channels follow what is awaited. */
  public EformidlingKind(Awaiting awaiting, Clock clock) {
    this.awaiting = awaiting;
    this.clock = clock;
  }

  @Override
  public ChannelForm form() {
    return new ChannelForm(
        EformidlingChannel.KIND,
        Stream.concat(own().stream(), LineForm.settings().stream()).toList(),
        List.of(),
        LineForm.together());
  }

  private static List<Setting> own() {
    return List.of(
        Setting.standard(ADDRESS, ChannelForm.Type.SAFE_ADDRESS, "http://127.0.0.1:9093"),
        Setting.required(RECEIVER, ChannelForm.Type.ORGANISATION),
        Setting.choice(DOCUMENT, List.of("avtalt", "arkivmelding")),
        Setting.standard(
            PROCESS, ChannelForm.Type.TEXT, "urn:no:difi:profile:avtalt:avtalt:ver1.0"),
        Setting.standard(AGREED, ChannelForm.Type.TEXT, "no.sioadapter.kvartalsrapport.v1"),
        Setting.standard(EVERY, ChannelForm.Type.DURATION, "PT5M"));
  }

  @Override
  public Channel make(ChannelSettings told) {
    return new EformidlingChannel(
        new EformidlingSettings(
            told.municipality(),
            told.name(),
            told.language(),
            new HttpAddress(told.address(ADDRESS)),
            OrganisationNumber.parse(told.text(RECEIVER)).orElseThrow(),
            told.text(PROCESS),
            EformidlingSettings.Document.valueOf(told.text(DOCUMENT).toUpperCase(Locale.ROOT)),
            told.text(AGREED),
            LineForm.of(told, LONGEST_ANSWER),
            told.duration(EVERY)),
        awaiting,
        clock);
  }
}

package no.sioadapter.routes.dispatch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelForm;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.ledger.Reason;
import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.channel.ChannelKind;
import no.sioadapter.routes.channel.ChannelSource;
import no.sioadapter.routes.channel.Trouble;
import no.sioadapter.routes.channel.TroubleText;

/**
 * The municipalities' channels. A municipality's are made once, when its folder is first seen, or
 * first can be read. A change after that waits for the next start, and so does what would go out
 * over channels that the file no longer names.
 */
final class OpenChannels {
  /** What makes a channel work: its routes are started. */
  interface Opener {
    /**
     * Starts a channel's routes.
     *
     * @throws Exception where they can't be; the channel isn't used then
     */
    void open(Channel channel) throws Exception;
  }

  private static final Comparator<MunicipalityNumber> BY_NUMBER =
      Comparator.comparing(MunicipalityNumber::value);

  private final DispatchParts parts;
  private final Map<String, ChannelKind> kinds;
  private final Map<MunicipalityNumber, List<Channel>> open = new TreeMap<>(BY_NUMBER);
  private final Map<MunicipalityNumber, List<ChannelSettings>> asOpened = new TreeMap<>(BY_NUMBER);
  private final Map<MunicipalityNumber, List<Reason>> problems = new TreeMap<>(BY_NUMBER);

  OpenChannels(DispatchParts parts) {
    this.parts = parts;
    this.kinds =
        parts.kinds().stream()
            .collect(Collectors.toMap(each -> each.form().kind(), Function.identity()));
  }

  /**
   * Opens the channels of municipalities that have none open.
   *
   * @throws IOException where the disk fails
   */
  synchronized void look(Opener opener) throws IOException {
    for (MunicipalityNumber number : parts.municipalities().numbers()) {
      if (!open.containsKey(number)) {
        look(number, opener);
      }
    }
  }

  /** A municipality's channels, in the order of its file; none where they can't be used. */
  synchronized List<Channel> of(MunicipalityNumber municipality) {
    return open.getOrDefault(municipality, List.of());
  }

  /** Whether it is known which channels the municipality has. */
  synchronized boolean knows(MunicipalityNumber municipality) {
    return open.containsKey(municipality);
  }

  /**
   * Whether the municipality's file says what it said when its channels were opened; where it
   * doesn't, that is one of the {@link #problems}.
   *
   * @throws IOException where the disk fails
   */
  synchronized boolean areAsTold(MunicipalityNumber municipality) throws IOException {
    ChannelSource.Answer answer = parts.source().channels(municipality, forms());
    if (answer instanceof ChannelSource.Answer.Unusable unusable) {
      problems.put(municipality, unusable.reasons());
    } else if (answer instanceof ChannelSource.Answer.Found found) {
      if (named(municipality, found.channels()).equals(asOpened.get(municipality))) {
        problems.remove(municipality);
      } else {
        Reason changed = TroubleText.in(parts.language()).of(new Trouble.ChannelsChanged());
        problems.put(municipality, List.of(changed));
      }
    }
    return !problems.containsKey(municipality);
  }

  /** One of them. */
  Optional<Channel> find(MunicipalityNumber municipality, ChannelName name) {
    return of(municipality).stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** All of them. */
  synchronized List<Channel> all() {
    return open.values().stream().flatMap(List::stream).toList();
  }

  /** Why a municipality's channels can't be used, by municipality. */
  synchronized Map<MunicipalityNumber, List<Reason>> problems() {
    return Map.copyOf(problems);
  }

  private void look(MunicipalityNumber number, Opener opener) throws IOException {
    ChannelSource.Answer answer = parts.source().channels(number, forms());
    if (answer instanceof ChannelSource.Answer.Unusable unusable) {
      problems.put(number, unusable.reasons());
    } else if (answer instanceof ChannelSource.Answer.Found found) {
      problems.remove(number);
      List<ChannelSettings> settings = named(number, found.channels());
      open.put(number, opened(settings, opener));
      asOpened.put(number, settings);
    }
  }

  private List<ChannelForm> forms() {
    return kinds.values().stream().map(ChannelKind::form).toList();
  }

  private List<ChannelSettings> named(MunicipalityNumber number, List<ChannelSettings> named) {
    return named.isEmpty() ? List.of(parts.standard().apply(number)) : named;
  }

  private List<Channel> opened(List<ChannelSettings> settings, Opener opener) throws IOException {
    List<Channel> channels = new ArrayList<>();
    for (ChannelSettings each : settings) {
      Channel channel = Objects.requireNonNull(kinds.get(each.kind())).make(each);
      try {
        opener.open(channel);
      } catch (Exception e) {
        throw new IOException("channel " + each.name() + " can't be opened", e);
      }
      channels.add(channel);
    }
    return List.copyOf(channels);
  }
}

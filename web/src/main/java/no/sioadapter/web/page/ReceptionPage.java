package no.sioadapter.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.period.Quarter;
import no.sioadapter.reception.NationalOverview;
import no.sioadapter.web.reception.ReceivingSide;
import no.sioadapter.web.reception.ReceptionRole;
import no.sioadapter.web.request.RequestLanguage;

/** What the receiver's page shows, read once a request. */
@Named("reception")
@RequestScoped
public class ReceptionPage {
  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private ReceptionRole role;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Clock clock;

  @SuppressWarnings("NullAway.Init") // by read()
  private Words words;

  private List<String> quarters = List.of();
  private Optional<NationalOverview> overview = Optional.empty();

  /** Reads the quarter that is asked for, or the newest. */
  @PostConstruct
  void read() {
    words = Words.in(RequestLanguage.of(request), clock.getZone());
    try {
      if (role.side().isPresent()) {
        read(role.side().orElseThrow());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(ReceivingSide side) throws IOException {
    List<Quarter> known = side.ledger().quarters();
    quarters = known.stream().map(Quarter::toString).toList();
    Optional<Quarter> asked =
        Optional.ofNullable(request.getParameter("quarter"))
            .flatMap(Quarter::parse)
            .or(() -> known.stream().findFirst());
    if (asked.isPresent()) {
      overview = Optional.of(side.overview(asked.orElseThrow()));
    }
  }

  /** Whether this server receives. */
  public boolean isOn() {
    return role.side().isPresent();
  }

  /** A line of the page's words. */
  public String say(String key) {
    return words.say(key);
  }

  /** A line of the page's words about the quarter. */
  public String sayOf(String key) {
    return words.say(key, "quarter", getQuarter());
  }

  /** The language's tag. */
  public String getLanguage() {
    return words.language().tag();
  }

  /** The quarters of which anything came. */
  public List<String> getQuarters() {
    return quarters;
  }

  /** The quarter that is shown; empty text where there is none. */
  public String getQuarter() {
    return overview.map(shown -> shown.quarter().toString()).orElse("");
  }

  /** How many delivered. */
  public String getSummary() {
    return overview
        .map(
            shown ->
                words
                    .messages()
                    .format(
                        "reception.summary",
                        Map.of(
                            "delivered", words.whole(shown.delivered()),
                            "all", words.whole(shown.municipalities().size()))))
        .orElse("");
  }

  /** Who delivered what. */
  public List<OverviewLine> getMunicipalities() {
    OverviewLines lines = new OverviewLines(words);
    return overview.stream()
        .flatMap(shown -> shown.municipalities().stream())
        .map(lines::line)
        .toList();
  }

  /** The sums of each code. */
  public List<OverviewCodeLine> getCodes() {
    OverviewLines lines = new OverviewLines(words);
    return overview.stream().flatMap(shown -> shown.codes().stream()).map(lines::line).toList();
  }

  /** The sum of the corrections. */
  public String getTotal() {
    return overview.map(shown -> words.whole(shown.total())).orElse("");
  }

  /** The sum of S01. */
  public String getRecipients() {
    return overview.map(shown -> words.whole(shown.recipients())).orElse("");
  }
}

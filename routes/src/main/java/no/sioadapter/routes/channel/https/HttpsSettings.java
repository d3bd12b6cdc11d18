package no.sioadapter.routes.channel.https;

import java.time.Duration;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.routes.channel.http.HttpAddress;
import no.sioadapter.routes.channel.http.LineSettings;
import no.sioadapter.text.Language;

/**
 * A channel to a receiver that takes reports over HTTPS.
 *
 * @param language of what is said to people
 * @param receiver the reception's address: {@code /reports} lies below it
 * @param token how a token is asked for; empty where the receiver wants none
 * @param poll how often receipts are asked for
 */
public record HttpsSettings(
    MunicipalityNumber municipality,
    ChannelName name,
    Language language,
    HttpAddress receiver,
    Mode mode,
    Optional<TokenSettings> token,
    LineSettings line,
    Duration poll) {
  /** How a report's files are sent. */
  public enum Mode {
    /** All at once, a part for each. */
    MULTIPART,
    /** One at a time, the manifest last. */
    FILES
  }
}

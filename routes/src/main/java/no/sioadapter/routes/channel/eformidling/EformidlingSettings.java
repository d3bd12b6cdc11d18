package no.sioadapter.routes.channel.eformidling;

import java.time.Duration;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.decision.OrganisationNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.routes.channel.http.HttpAddress;
import no.sioadapter.routes.channel.http.LineSettings;
import no.sioadapter.text.Language;

/**
 * A channel through the municipality's integrasjonspunkt.
 *
 * @param language of what is said to people
 * @param point the integrasjonspunkt's address: {@code /api} lies below it
 * @param receiver whom reports are for, and whose receipts are taken
 * @param process what the receiver takes them in
 * @param document what a message is
 * @param agreed what both sides call the agreed message; for {@link Document#AVTALT}
 * @param poll how often statuses and receipts are asked for
 */
public record EformidlingSettings(
    MunicipalityNumber municipality,
    ChannelName name,
    Language language,
    HttpAddress point,
    OrganisationNumber receiver,
    String process,
    Document document,
    String agreed,
    LineSettings line,
    Duration poll) {
  /** The document types that reports can be sent as. */
  public enum Document {
    /** A record for the receiver's archive, with {@code arkivmelding.xml}. */
    ARKIVMELDING("arkivmelding", "urn:no:difi:arkivmelding:xsd::arkivmelding", "2.0"),
    /** What both sides have agreed upon. */
    AVTALT("avtalt", "urn:no:difi:avtalt:xsd::avtalt", "1.0");

    private final String type;
    private final String standard;
    private final String version;

    Document(String type, String standard, String version) {
      this.type = type;
      this.standard = standard;
      this.version = version;
    }

    String type() {
      return type;
    }

    String standard() {
      return standard;
    }

    String version() {
      return version;
    }
  }
}

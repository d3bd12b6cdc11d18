package no.sioadapter.routes.channel.eformidling;

import java.util.Set;

/** How far a message has come, as far as the integrasjonspunkt has heard; the names are its own. */
enum MessageStatus {
  /** It knows of no such message. */
  NONE,
  /** It has the message, and it may wait to be sent. */
  OPPRETTET,
  /** It is on its way, or with the receiver: SENDT, MOTTATT, LEVERT, LEST. */
  UNDER_WAY,
  /** It failed. */
  FEIL,
  /** Nobody fetched it in time. */
  LEVETID_UTLOPT;

  private static final Set<String> GONE_OUT = Set.of("SENDT", "MOTTATT", "LEVERT", "LEST");

  /** What all that was said of it comes to: an end tells more than the way there. */
  static MessageStatus of(Set<String> said) {
    if (said.contains(LEVETID_UTLOPT.name())) {
      return LEVETID_UTLOPT;
    }
    if (said.contains(FEIL.name())) {
      return FEIL;
    }
    if (said.stream().anyMatch(GONE_OUT::contains)) {
      return UNDER_WAY;
    }
    return said.isEmpty() ? NONE : OPPRETTET;
  }

  /** Whether it will never arrive. */
  boolean isLost() {
    return this == FEIL || this == LEVETID_UTLOPT;
  }
}

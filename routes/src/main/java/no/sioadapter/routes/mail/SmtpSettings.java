package no.sioadapter.routes.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import no.sioadapter.reminder.MailAddress;

/**
 * Where mail goes out.
 *
 * @param port 1 to 65535
 * @param patience for a connection, and for each step after that
 */
public record SmtpSettings(
    String host,
    int port,
    Security security,
    MailAddress from,
    Optional<Login> login,
    Duration patience) {
  /** How long to wait where nobody says otherwise. */
  public static final Duration PATIENCE = Duration.ofSeconds(15);

  /** How the line is kept from others. */
  public enum Security {
    /** Plain first, then encrypted; nothing is sent where it can't be. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS,
    /** Not at all. */
    NONE
  }

  /**
   * As whom we sign in.
   *
   * @param password the file whose first line is the password; read each time
   */
  public record Login(String user, Path password) {}
}

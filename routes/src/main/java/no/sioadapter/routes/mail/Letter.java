package no.sioadapter.routes.mail;

import java.util.List;
import no.sioadapter.reminder.MailAddress;

/**
 * A mail in plain text.
 *
 * @param id letters and digits; the same for the same mail, so that one that is sent again by
 *     mistake can be known
 * @param to at least one
 * @param subject one line
 */
public record Letter(String id, List<MailAddress> to, String subject, String text) {
  public Letter {
    to = List.copyOf(to);
  }
}

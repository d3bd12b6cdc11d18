package no.sioadapter.routes.reminder;

import java.util.List;
import no.sioadapter.reminder.MailAddress;
import no.sioadapter.routes.mail.MailLine;

/**
 * How reminders are mailed.
 *
 * @param to who gets those of municipalities that name nobody; at least one
 */
public record MailSetup(MailLine line, List<MailAddress> to) {
  public MailSetup {
    to = List.copyOf(to);
  }
}

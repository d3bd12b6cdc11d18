package no.sioadapter.web.audit;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * One line of the audit log. What could be a person's id (11 digits or more) is masked, and what
 * breaks lines is taken out, whoever writes it.
 *
 * @param who the caller's name
 * @param subject on what, such as {@code 1243/2019Q1} or a user's name; at most 300 characters
 * @param detail what it was changed to, or why not, for machines; at most 1000 characters
 */
public record AuditEntry(
    Instant at, String who, Action action, String subject, String detail, Outcome outcome) {
  private static final int LONGEST_WHO = 200;
  private static final int LONGEST_SUBJECT = 300;
  private static final int LONGEST_DETAIL = 1000;
  private static final Pattern PERSON = Pattern.compile("[0-9]{11,}");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");

  /** Cleans the text. */
  public AuditEntry {
    who = clean(who, LONGEST_WHO);
    subject = clean(subject, LONGEST_SUBJECT);
    detail = clean(detail, LONGEST_DETAIL);
  }

  private static String clean(String text, int longest) {
    String shown = UNSEEN.matcher(PERSON.matcher(text).replaceAll("***")).replaceAll(" ");
    return shown.length() > longest ? shown.substring(0, longest) : shown;
  }
}

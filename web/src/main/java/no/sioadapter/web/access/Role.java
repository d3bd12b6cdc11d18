package no.sioadapter.web.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody may do. None implies another, so that one person's hands are as many as are given
 * to them; only, whoever may do anything here may look ({@link Caller#roles}).
 */
public enum Role {
  /** Looks at deliveries, runs, reports and mappings. */
  VIEWER,
  /** Runs quarters and moves deliveries. */
  OPERATOR,
  /** Writes drafts of mappings. */
  MAPPING_EDITOR,
  /** Approves what another has written. */
  APPROVER,
  /** Hands in reports on the receiving side, and reads what is said of them; looks at no others. */
  REPORTER,
  /** Gives others their roles, and reads the audit log. */
  ADMINISTRATOR;

  /** The role as settings, tokens and the API write it, such as {@code mapping-editor}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads an {@link #id}; empty for other text. */
  public static Optional<Role> parse(String id) {
    return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
  }
}

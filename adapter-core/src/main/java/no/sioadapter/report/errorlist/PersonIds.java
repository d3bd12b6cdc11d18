package no.sioadapter.report.errorlist;

import no.sioadapter.decision.PersonId;
import no.sioadapter.quality.ShownText;

/** Whether a local file shows whom its lines are about. */
public enum PersonIds {
  /** Whatever could be a person's id is asterisks. */
  MASKED,
  /** In the open: for a reader with the right to see them, who has been recorded. */
  SHOWN;

  /** Text from an export. */
  public String text(String text) {
    return this == SHOWN ? text : ShownText.mask(text);
  }

  /** A person's id. */
  public String id(PersonId person) {
    return this == SHOWN ? person.unmasked() : person.toString();
  }
}

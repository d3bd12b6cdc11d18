package no.sioadapter.routes.engine;

import no.sioadapter.mapping.diff.TableDiff;
import no.sioadapter.mapping.revision.Refusal;
import no.sioadapter.mapping.revision.TableContent;

/** A table that somebody sent, as it was found to be. */
public sealed interface SentTable {
  /**
   * It can be used.
   *
   * @param content as it is to be kept: as CSV; the active table's own bytes where it says the same
   * @param diff from the active table; from nothing where none is active
   */
  record Sound(TableContent content, TableDiff diff) implements SentTable {}

  /** It can't, and every problem of it is told by line. */
  record Broken(Refusal.TableBroken why) implements SentTable {}
}

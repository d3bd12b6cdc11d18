package no.sioadapter.mapping.file;

import no.sioadapter.decision.Location;

/**
 * One value as a file has it, and where.
 *
 * @param text without white space around it; may be empty
 */
public record Cell(Location where, String text) {
  public Cell {
    text = text.strip();
  }
}

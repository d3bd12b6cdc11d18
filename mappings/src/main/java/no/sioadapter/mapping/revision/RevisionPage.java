package no.sioadapter.mapping.revision;

import java.util.List;

/**
 * Some of a municipality's revisions, the newest first.
 *
 * @param total how many there are in all
 */
public record RevisionPage(List<Revision> revisions, int total) {
  public RevisionPage {
    revisions = List.copyOf(revisions);
  }
}

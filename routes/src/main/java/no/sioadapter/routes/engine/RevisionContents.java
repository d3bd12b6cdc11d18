package no.sioadapter.routes.engine;

import java.util.HashSet;
import java.util.Set;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.mapping.revision.RevisionEvent;
import no.sioadapter.mapping.revision.RevisionStore;
import no.sioadapter.mapping.revision.Step;
import no.sioadapter.routes.retention.KeptContents;

/** The contents of a table's revisions: who looks back at one finds it, however old. */
public record RevisionContents(RevisionStore store) implements KeptContents {
  @Override
  public Set<ContentHash> of(MunicipalityNumber municipality) {
    Set<ContentHash> contents = new HashSet<>();
    for (RevisionEvent event : store.of(municipality)) {
      if (event.step() instanceof Step.Drafted drafted) {
        contents.add(drafted.content());
      } else if (event.step() instanceof Step.Edited edited) {
        contents.add(edited.content());
      }
    }
    return contents;
  }
}

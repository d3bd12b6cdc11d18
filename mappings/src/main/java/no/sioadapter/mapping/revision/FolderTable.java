package no.sioadapter.mapping.revision;

import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.ContentHash;

/** What the file in a municipality's folder does to its table. */
record FolderTable(ContentHash content, String reason) {
  /** What is to happen; empty where the file says nothing new. */
  List<Ruling.Allowed> steps(TableHistory history) {
    Optional<Revision> active = history.active();
    if (active.isEmpty()) {
      int number = history.nextNumber();
      return List.of(
          new Ruling.Allowed(
              number, new Step.Drafted(content, Optional.empty(), Optional.empty(), reason)),
          new Ruling.Allowed(number, new Step.Submitted()),
          new Ruling.Allowed(number, new Step.Approved(Eyes.TAKEN_IN, reason)));
    }
    if (active.get().content().equals(content) || isKnown(history)) {
      return List.of();
    }
    Optional<Integer> parent = active.map(each -> each.id().number());
    return List.of(
        openDraft(history)
            .map(number -> new Ruling.Allowed(number, new Step.Edited(content, parent, reason)))
            .orElseGet(
                () ->
                    new Ruling.Allowed(
                        history.nextNumber(),
                        new Step.Drafted(content, parent, Optional.empty(), reason))));
  }

  private boolean isKnown(TableHistory history) {
    return history
        .lastFromFolder()
        .map(RevisionEvent::step)
        .map(
            step ->
                step instanceof Step.Drafted drafted
                    ? drafted.content()
                    : ((Step.Edited) step).content())
        .filter(content::equals)
        .isPresent();
  }

  /** A draft of the folder's that nobody else has written in. */
  private static Optional<Integer> openDraft(TableHistory history) {
    return history.revisions().stream()
        .filter(each -> each.state() == RevisionState.DRAFT)
        .filter(each -> each.events().stream().allMatch(e -> e.who() instanceof Actor.Folder))
        .map(each -> each.id().number())
        .reduce((earlier, later) -> later);
  }
}

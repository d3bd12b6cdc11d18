package no.sioadapter.mapping.revision;

import java.util.Optional;
import java.util.function.Function;
import no.sioadapter.approval.ReasonFault;
import no.sioadapter.ledger.ContentHash;

/**
 * Which step may follow from where a municipality's table is; pure, so that it can be asked again.
 */
record StepRules(TableHistory history) {
  Ruling draft(Proposal proposal, Optional<Integer> restores) {
    Optional<Refusal> refusal =
        reason(proposal.reason(), true)
            .or(() -> madeFromTheActive(proposal.basedOn()))
            .or(() -> unchanged(proposal.content().hash()));
    return refusal
        .<Ruling>map(Ruling.Denied::new)
        .orElseGet(
            () ->
                new Ruling.Allowed(
                    history.nextNumber(),
                    new Step.Drafted(
                        proposal.content().hash(),
                        proposal.basedOn(),
                        restores,
                        proposal.reason().strip())));
  }

  Ruling edit(int number, int version, Proposal proposal) {
    return on(
        number,
        version,
        revision ->
            inState(revision, RevisionState.DRAFT)
                .or(() -> reason(proposal.reason(), false))
                .or(() -> madeFromTheActive(proposal.basedOn())),
        new Step.Edited(proposal.content().hash(), proposal.basedOn(), proposal.reason().strip()));
  }

  Ruling submit(int number, int version) {
    return on(
        number,
        version,
        revision ->
            inState(revision, RevisionState.DRAFT)
                .or(() -> madeFromTheActive(revision.parent()))
                .or(() -> unchanged(revision.content())),
        new Step.Submitted());
  }

  Ruling approve(int number, int version, Actor who, boolean fourEyes, String reason) {
    boolean own = history.find(number).filter(revision -> revision.isWrittenBy(who)).isPresent();
    return on(
        number,
        version,
        revision ->
            inState(revision, RevisionState.SUBMITTED)
                .or(() -> reason(reason, false))
                .or(() -> madeFromTheActive(revision.parent()))
                .or(
                    () ->
                        own && fourEyes
                            ? Optional.of(new Refusal.OwnWork(number, who))
                            : Optional.empty()),
        new Step.Approved(own ? Eyes.WAIVED : Eyes.SECOND_PERSON, reason.strip()));
  }

  Ruling reject(int number, int version, String reason) {
    return on(
        number,
        version,
        revision ->
            (revision.state() == RevisionState.DRAFT
                    ? Optional.<Refusal>empty()
                    : inState(revision, RevisionState.SUBMITTED))
                .or(() -> reason(reason, true)),
        new Step.Rejected(reason.strip()));
  }

  private Ruling on(
      int number, int version, Function<Revision, Optional<Refusal>> rule, Step step) {
    Optional<Revision> found = history.find(number);
    if (found.isEmpty()) {
      return new Ruling.Denied(new Refusal.Unknown(number));
    }
    Revision revision = found.get();
    if (revision.version() != version) {
      RevisionEvent first = revision.lastChange();
      return new Ruling.Denied(
          new Refusal.Changed(number, revision.version(), first.who(), first.at()));
    }
    return rule.apply(revision)
        .<Ruling>map(Ruling.Denied::new)
        .orElseGet(() -> new Ruling.Allowed(number, step));
  }

  private static Optional<Refusal> inState(Revision revision, RevisionState expected) {
    return revision.state() == expected
        ? Optional.empty()
        : Optional.of(new Refusal.WrongState(revision.id().number(), revision.state()));
  }

  private Optional<Refusal> madeFromTheActive(Optional<Integer> parent) {
    Optional<Revision> active = history.active();
    if (active.map(each -> each.id().number()).equals(parent)) {
      return Optional.empty();
    }
    if (active.isEmpty()) {
      return Optional.of(new Refusal.NothingActive());
    }
    RevisionEvent approval = active.get().lastChange();
    return Optional.of(new Refusal.Overtaken(approval.number(), approval.who(), approval.at()));
  }

  private Optional<Refusal> unchanged(ContentHash content) {
    return history
        .active()
        .filter(active -> active.content().equals(content))
        .map(active -> new Refusal.NothingChanged(active.id().number()));
  }

  private static Optional<Refusal> reason(String reason, boolean required) {
    return ReasonFault.of(reason, required)
        .map(
            fault ->
                switch (fault) {
                  case MISSING -> new Refusal.ReasonMissing();
                  case TOO_LONG -> new Refusal.ReasonTooLong(ReasonFault.LONGEST);
                  case NAMES_PERSON -> new Refusal.ReasonNamesPerson();
                });
  }
}

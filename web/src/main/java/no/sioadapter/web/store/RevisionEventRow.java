package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.mapping.revision.Actor;
import no.sioadapter.mapping.revision.Eyes;
import no.sioadapter.mapping.revision.RevisionEvent;
import no.sioadapter.mapping.revision.Step;
import org.jspecify.annotations.Nullable;

/** Something that happened to a municipality's mapping table. */
@Entity
@Table(name = "revision_event")
class RevisionEventRow {
  /** Which of the steps. */
  enum Kind {
    DRAFTED,
    EDITED,
    SUBMITTED,
    APPROVED,
    REJECTED
  }

  /** Which of the actors. */
  enum By {
    USER,
    FOLDER
  }

  @EmbeddedId
  @SuppressWarnings("UnusedVariable") // queries ask by it
  private RevisionEventKey key;

  @Column(name = "revision_no")
  private int number;

  @Column(name = "happened_at")
  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(name = "actor")
  private By by;

  @Column(name = "user_name")
  private @Nullable String user;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "content_hash")
  private @Nullable String content;

  @Column(name = "parent_no")
  private @Nullable Integer parent;

  @Column(name = "restores_no")
  private @Nullable Integer restores;

  @Enumerated(EnumType.STRING)
  private @Nullable Eyes eyes;

  private @Nullable String reason;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected RevisionEventRow() {}

  /**
   * @param place of the event among the municipality's, 0 and up
   */
  @SuppressWarnings("NullAway.Init") // the kind is set with the step
  RevisionEventRow(MunicipalityNumber municipality, int place, RevisionEvent event) {
    this.key = new RevisionEventKey(municipality.value(), place);
    this.number = event.number();
    this.at = event.at();
    this.by = event.who() instanceof Actor.User ? By.USER : By.FOLDER;
    this.user = event.who() instanceof Actor.User known ? known.name() : null;
    step(event.step());
  }

  private void step(Step step) {
    if (step instanceof Step.Drafted drafted) {
      this.kind = Kind.DRAFTED;
      this.content = drafted.content().value();
      this.parent = drafted.parent().orElse(null);
      this.restores = drafted.restores().orElse(null);
      this.reason = drafted.reason();
    } else if (step instanceof Step.Edited edited) {
      this.kind = Kind.EDITED;
      this.content = edited.content().value();
      this.parent = edited.parent().orElse(null);
      this.reason = edited.reason();
    } else if (step instanceof Step.Approved approved) {
      this.kind = Kind.APPROVED;
      this.eyes = approved.eyes();
      this.reason = approved.reason();
    } else if (step instanceof Step.Rejected rejected) {
      this.kind = Kind.REJECTED;
      this.reason = rejected.reason();
    } else {
      this.kind = Kind.SUBMITTED;
    }
  }

  RevisionEvent toEvent() {
    Actor who = by == By.USER ? new Actor.User(Objects.requireNonNull(user)) : new Actor.Folder();
    return new RevisionEvent(number, who, at, toStep());
  }

  private Step toStep() {
    return switch (kind) {
      case DRAFTED ->
          new Step.Drafted(
              toContent(), Optional.ofNullable(parent), Optional.ofNullable(restores), toReason());
      case EDITED -> new Step.Edited(toContent(), Optional.ofNullable(parent), toReason());
      case SUBMITTED -> new Step.Submitted();
      case APPROVED -> new Step.Approved(Objects.requireNonNull(eyes), toReason());
      case REJECTED -> new Step.Rejected(toReason());
    };
  }

  private ContentHash toContent() {
    return new ContentHash(Objects.requireNonNull(content));
  }

  private String toReason() {
    return reason == null ? "" : reason;
  }
}

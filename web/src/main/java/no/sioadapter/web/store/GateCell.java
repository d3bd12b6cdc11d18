package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import no.sioadapter.approval.GateOutcome;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.rulepack.Tolerance;
import org.jspecify.annotations.Nullable;

/** Why a report may not be approved yet; each kind fills in its own columns. */
@Embeddable
class GateCell {
  /** Which of the reasons. */
  enum Kind {
    PREVIEW,
    DELIVERY_MISSING,
    HELD_BACK,
    HELD_BACK_UNKNOWN,
    ABSENCES_OPEN
  }

  private static final String BETWEEN = " ";

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "source_systems")
  private @Nullable String systems;

  @Column(name = "how_many")
  private @Nullable Long count;

  @Column(name = "held_hours")
  private @Nullable String hours;

  @Column(name = "held_days")
  private @Nullable String days;

  @Column(name = "held_kroner")
  private @Nullable String kroner;

  @Column(name = "tolerated_hours")
  private @Nullable String toleratedHours;

  @Column(name = "tolerated_days")
  private @Nullable String toleratedDays;

  @Column(name = "tolerated_kroner")
  private @Nullable String toleratedKroner;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected GateCell() {}

  GateCell(GateOutcome.Reason reason) {
    if (reason instanceof GateOutcome.Reason.DeliveryMissing missing) {
      this.kind = Kind.DELIVERY_MISSING;
      this.systems =
          missing.systems().stream().map(SourceSystem::id).collect(Collectors.joining(BETWEEN));
    } else if (reason instanceof GateOutcome.Reason.TooMuchHeldBack held) {
      this.kind = Kind.HELD_BACK;
      this.count = held.decisions();
      this.hours = held.hours().toPlainString();
      this.days = held.days().toPlainString();
      this.kroner = held.kroner().toPlainString();
      this.toleratedHours = held.tolerance().hours().toPlainString();
      this.toleratedDays = held.tolerance().days().toPlainString();
      this.toleratedKroner = held.tolerance().kroner().toPlainString();
    } else if (reason instanceof GateOutcome.Reason.HeldBackUnknown unknown) {
      this.kind = Kind.HELD_BACK_UNKNOWN;
      this.count = unknown.decisions();
    } else if (reason instanceof GateOutcome.Reason.AbsencesOpen open) {
      this.kind = Kind.ABSENCES_OPEN;
      this.count = open.absences();
    } else {
      this.kind = Kind.PREVIEW;
    }
  }

  GateOutcome.Reason toReason() {
    return switch (kind) {
      case PREVIEW -> new GateOutcome.Reason.Preview();
      case DELIVERY_MISSING ->
          new GateOutcome.Reason.DeliveryMissing(
              Arrays.stream(there(systems).split(BETWEEN)).map(SourceSystem::new).toList());
      case HELD_BACK ->
          new GateOutcome.Reason.TooMuchHeldBack(
              there(count),
              number(hours),
              number(days),
              number(kroner),
              new Tolerance(
                  number(toleratedHours), number(toleratedDays), number(toleratedKroner)));
      case HELD_BACK_UNKNOWN -> new GateOutcome.Reason.HeldBackUnknown(there(count));
      case ABSENCES_OPEN -> new GateOutcome.Reason.AbsencesOpen(there(count));
    };
  }

  private static BigDecimal number(@Nullable String column) {
    return new BigDecimal(there(column));
  }

  private static <T> T there(@Nullable T column) {
    return Objects.requireNonNull(column);
  }
}

package no.sioadapter.mapping.table;

import java.util.Optional;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.Shift;
import no.sioadapter.code.StaffingFactor;

/**
 * What a row asks of a decision beside the local code; an empty condition asks nothing.
 *
 * @param unit the unit (tjenestested), without white space around it
 */
record Conditions(
    Optional<String> unit,
    Optional<Shift> shift,
    Optional<StaffingFactor> staffingFactor,
    Optional<PlaceOwnership> place) {

  /** How many conditions there are: of the rows that fit, those with most win. */
  int count() {
    return one(unit) + one(shift) + one(staffingFactor) + one(place);
  }

  private static int one(Optional<?> condition) {
    return condition.isPresent() ? 1 : 0;
  }

  /** Whether the decision meets them all; one that doesn't say its shift meets no shift. */
  boolean fit(ServiceKey service) {
    return (unit.isEmpty() || unit.get().equals(service.unit().strip()))
        && (shift.isEmpty() || shift.equals(service.shift()))
        && (staffingFactor.isEmpty() || staffingFactor.equals(service.staffingFactor()))
        && (place.isEmpty() || place.equals(service.place()));
  }

  /** Whether some decision could meet both. */
  boolean canMeet(Conditions other) {
    return agree(unit, other.unit)
        && agree(shift, other.shift)
        && agree(staffingFactor, other.staffingFactor)
        && agree(place, other.place);
  }

  private static boolean agree(Optional<?> one, Optional<?> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** What a decision meets that meets both, where some decision can. */
  Conditions and(Conditions other) {
    return new Conditions(
        unit.or(other::unit),
        shift.or(other::shift),
        staffingFactor.or(other::staffingFactor),
        place.or(other::place));
  }

  /** Whether every decision that meets the other meets these. */
  boolean includes(Conditions other) {
    return includes(unit, other.unit)
        && includes(shift, other.shift)
        && includes(staffingFactor, other.staffingFactor)
        && includes(place, other.place);
  }

  private static boolean includes(Optional<?> one, Optional<?> other) {
    return one.isEmpty() || one.equals(other);
  }
}

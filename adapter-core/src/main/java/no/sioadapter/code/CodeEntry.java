package no.sioadapter.code;

import java.util.Optional;

/**
 * One code of a year's code system.
 *
 * @param star absent days are not deducted, and three days are added when the person moves or dies
 * @param category the heading that the code stands under in the settlement form
 * @param name the code's full name, Norwegian
 * @param setting ambulatory, home, stationary or base; empty where the code system says nothing
 */
public record CodeEntry(
    SioCode code,
    UnitKind unit,
    boolean star,
    String category,
    String name,
    String setting,
    Optional<Shift> shift,
    Optional<StaffingFactor> staffingFactor,
    Optional<PlaceOwnership> place) {
  /** The setting of services that come to the person's own home. */
  public static final String AMBULATORY = "ambulatory";

  /** The setting of services in a care home (bolig). */
  public static final String HOME = "home";
}
